import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { setAttribute } from '../rules/vpc-attribute.ts';
import type { Ec2 } from '../sdk.ts';

const ON_OFF = { Value: 'boolean' } as const;

/** One switch of a VPC; EC2 takes one in a request (`ModifyVpcAttribute`, API reference). */
export const modifyVpcAttribute = operation<Ec2.ModifyVpcAttributeCommandInput>({
  service: 'ec2',
  name: 'ModifyVpcAttribute',
  parameters: {
    VpcId: 'string',
    EnableDnsSupport: ON_OFF,
    EnableDnsHostnames: ON_OFF,
    EnableNetworkAddressUsageMetrics: 'later',
  },
  required: ['VpcId'],
  run({ VpcId = '', EnableDnsSupport, EnableDnsHostnames }, draft) {
    draft.refer('Vpcs', VpcId);
    if (EnableDnsSupport !== undefined && EnableDnsHostnames !== undefined)
      throw new Refusal(
        'InvalidParameterCombination',
        'Fields for multiple attribute types specified: enableDnsSupport, enableDnsHostnames',
      );
    if (EnableDnsSupport === undefined && EnableDnsHostnames === undefined)
      throw new Refusal('InvalidParameterCombination', 'No attributes specified.');
    const name = EnableDnsSupport === undefined ? 'EnableDnsHostnames' : 'EnableDnsSupport';
    setAttribute(VpcId, name, (EnableDnsSupport ?? EnableDnsHostnames)?.Value === true, draft);
    return {};
  },
});
