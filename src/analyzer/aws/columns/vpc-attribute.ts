import type { DescribeVpcAttributeResult } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** The switches of a VPC as records of their own. */
export const vpcAttributeColumns = {
  EnableDnsHostnames: { Value: 'bool!' },
  EnableDnsSupport: { Value: 'bool!' },
  EnableNetworkAddressUsageMetrics: { Value: 'bool!' },
} satisfies FieldsOf<DescribeVpcAttributeResult>;
