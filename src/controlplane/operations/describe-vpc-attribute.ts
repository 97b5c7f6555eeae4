import { operation } from '../operation.ts';
import { attributeOf } from '../rules/vpc-attribute.ts';
import type { Ec2 } from '../sdk.ts';

/** One switch of a VPC: DNS support is on and host names are off where nothing was said (VPC user guide, DNS attributes). */
export const describeVpcAttribute = operation<Ec2.DescribeVpcAttributeCommandInput>({
  service: 'ec2',
  name: 'DescribeVpcAttribute',
  parameters: { Attribute: '=enableDnsSupport|enableDnsHostnames', VpcId: 'string', DryRun: 'boolean' },
  required: ['Attribute', 'VpcId'],
  run({ Attribute, VpcId = '' }, draft) {
    draft.refer('Vpcs', VpcId);
    const name = Attribute === 'enableDnsSupport' ? 'EnableDnsSupport' : 'EnableDnsHostnames';
    return { VpcId, [name]: { Value: attributeOf(VpcId, name, draft) ?? name === 'EnableDnsSupport' } };
  },
});
