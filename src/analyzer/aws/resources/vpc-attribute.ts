import type { DescribeVpcAttributeResult } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** The answer of `describe-vpc-attribute`: one flat object per attribute (DNS-1). */
export const vpcAttribute: Resource = {
  label: 'VPC attributes',
  one: 'VPC attribute',
  operations: ['describe-vpc-attribute'],
  wrappers: [],
  idField: 'VpcId',
  flatBy: ['EnableDnsSupport', 'EnableDnsHostnames'],
  fields: { VpcId: 'vpc!', EnableDnsSupport: 'bool', EnableDnsHostnames: 'bool' },
} satisfies ResourceOf<DescribeVpcAttributeResult>;
