import type { FunctionConfiguration } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { objectWith, text, word } from '../value-tests.ts';

/** Lambda functions in the four shapes of FN-6: flat, `Configuration`, `Functions`, `Versions`. */
export const lambdaFunction: Resource = {
  label: 'Lambda functions',
  one: 'Lambda function',
  operations: [
    'get-function-configuration',
    'get-function',
    'list-functions',
    'list-versions-by-function',
    'create-function',
    'update-function-configuration',
    'update-function-code',
    'publish-version',
  ],
  wrappers: ['Functions', 'Versions'],
  holders: ['Configuration'],
  idField: 'FunctionArn',
  needs: ['VpcConfig', 'FunctionArn'],
  fields: {
    FunctionName: 'any!',
    FunctionArn: 'lambda!',
    Version: 'any',
    Timeout: 'int!',
    PackageType: 'package',
    State: 'lambdastate',
    StateReason: 'sentence',
    StateReasonCode: 'reasoncode',
    LastUpdateStatus: 'updatestatus',
    LastUpdateStatusReason: 'sentence',
    LastUpdateStatusReasonCode: 'reasoncode',
    VpcConfig: { SubnetIds: ['subnet'], SecurityGroupIds: ['sg'], VpcId: 'vpc', Ipv6AllowedForDualStack: 'bool' },
    DurableConfig: {},
    CapacityProviderConfig: { LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: 'arn' } },
  },
  regionsIn: ['FunctionArn'],
  identify: [
    ['FunctionArn', text(/^arn:[\w-]*:lambda:[\w-]*:\d*:function:/)],
    ['VpcConfig', objectWith('SubnetIds', 'SecurityGroupIds')],
    ['State', word('pending', 'active', 'inactive')],
  ],
} satisfies ResourceOf<FunctionConfiguration>;
