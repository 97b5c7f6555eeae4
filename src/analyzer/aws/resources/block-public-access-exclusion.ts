import type { VpcBlockPublicAccessExclusion } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** VPCs and subnets that Block Public Access leaves alone (BPA-4). */
export const blockPublicAccessExclusion: Resource = {
  label: 'Block Public Access exclusions',
  one: 'Block Public Access exclusion',
  operations: ['describe-vpc-block-public-access-exclusions', 'create-vpc-block-public-access-exclusion'],
  wrappers: ['VpcBlockPublicAccessExclusions'],
  holders: ['VpcBlockPublicAccessExclusion'],
  idField: 'ExclusionId',
  vpcFilters: [],
  fields: {
    ExclusionId: 'vpcbpa-exclude!',
    InternetGatewayExclusionMode: 'exclusionmode!',
    ResourceArn: 'arn',
    State: 'word!',
    Reason: 'free',
  },
  printed: { fields: ['State', 'InternetGatewayExclusionMode', 'ResourceArn'], beside: ['CreationTimestamp'] },
  regionsIn: ['ResourceArn'],
} satisfies ResourceOf<VpcBlockPublicAccessExclusion>;
