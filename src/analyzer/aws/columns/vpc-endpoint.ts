import type { VpcEndpoint } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of VPC endpoints beside what is used. */
export const vpcEndpointColumns = {
  CreationTimestamp: 'time',
  ResourceConfigurationArn: 'arn',
  ServiceNetworkArn: 'arn',
} satisfies FieldsOf<VpcEndpoint>;
