import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { functionNamed } from '../rules/function.ts';
import type { Lambda } from '../sdk.ts';

/** Settings of a function. Detaching is an update with empty lists of subnets and groups (Lambda developer guide, VPC). */
export const updateFunctionConfiguration = operation<Lambda.UpdateFunctionConfigurationCommandInput>({
  service: 'lambda',
  name: 'UpdateFunctionConfiguration',
  parameters: {
    FunctionName: 'string',
    Role: 'string',
    Handler: 'string',
    Description: 'string',
    Timeout: 'integer',
    MemorySize: 'integer',
    VpcConfig: { SubnetIds: ['string'], SecurityGroupIds: ['string'], Ipv6AllowedForDualStack: 'boolean' },
    Runtime: 'string',
    RevisionId: 'later',
    Environment: 'later',
    DeadLetterConfig: 'later',
    KMSKeyArn: 'later',
    TracingConfig: 'later',
    Layers: 'later',
    FileSystemConfigs: 'later',
    ImageConfig: 'later',
    EphemeralStorage: 'later',
    SnapStart: 'later',
    LoggingConfig: 'later',
    CapacityProviderConfig: 'later',
    DurableConfig: 'later',
  },
  required: ['FunctionName'],
  run({ FunctionName, VpcConfig, ...settings }, draft) {
    const configuration = functionNamed(draft, FunctionName);
    if (configuration.LastUpdateStatus === 'InProgress')
      throw new Refusal(
        'ResourceConflictException',
        `The operation cannot be performed at this time. An update is in progress for resource: ${configuration.FunctionArn ?? ''}`,
      );
    for (const [name, value] of Object.entries(settings))
      if (value !== undefined) Object.assign(configuration, { [name]: value });
    if (VpcConfig === undefined) return { ...configuration };
    const { SubnetIds, SecurityGroupIds, VpcId } = configuration.VpcConfig ?? {};
    const subnets = VpcConfig.SubnetIds ?? SubnetIds ?? [];
    const groups = VpcConfig.SecurityGroupIds ?? SecurityGroupIds ?? [];
    if ((subnets.length === 0) !== (groups.length === 0))
      throw new Refusal(
        'InvalidParameterValueException',
        'SubnetIds and SecurityIds must coexist or be both empty list.',
      );
    for (const id of subnets) draft.refer('Subnets', id);
    for (const id of groups) draft.refer('SecurityGroups', id);
    const vpc = draft.find('Subnets', subnets[0])?.VpcId ?? VpcId ?? '';
    configuration.VpcConfig = {
      SubnetIds: subnets,
      SecurityGroupIds: groups,
      VpcId: subnets.length === 0 ? '' : vpc,
      Ipv6AllowedForDualStack:
        VpcConfig.Ipv6AllowedForDualStack ?? configuration.VpcConfig?.Ipv6AllowedForDualStack ?? false,
    };
    return { ...configuration };
  },
});
