import type { VpcBlockPublicAccessExclusion } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** The words of an exclusion (BPA-4). */
export const EXCLUSION_STATES = allOf<Word<VpcBlockPublicAccessExclusion, 'State'>>()([
  'create-in-progress', 'create-complete', 'create-failed', 'update-in-progress', 'update-complete', 'update-failed',
  'delete-in-progress', 'delete-complete', 'disable-in-progress', 'disable-complete',
]); // prettier-ignore
export const EXCLUSION_MODES = allOf<Word<VpcBlockPublicAccessExclusion, 'InternetGatewayExclusionMode'>>()([
  'allow-bidirectional', 'allow-egress',
]); // prettier-ignore

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
  words: { State: EXCLUSION_STATES, InternetGatewayExclusionMode: EXCLUSION_MODES },
  printed: { fields: ['State', 'InternetGatewayExclusionMode', 'ResourceArn'], beside: ['CreationTimestamp'] },
  regionsIn: ['ResourceArn'],
} satisfies ResourceOf<VpcBlockPublicAccessExclusion>;
