import type { VpcBlockPublicAccessOptions } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { BLOCK_MODES } from './subnet.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** The account's switch for VPC Block Public Access (BPA rules); one object, not a list. */
export const blockPublicAccessOptions: Resource = {
  label: 'Block Public Access options',
  one: 'Block Public Access option',
  operations: ['describe-vpc-block-public-access-options', 'modify-vpc-block-public-access-options'],
  wrappers: [],
  holders: ['VpcBlockPublicAccessOptions'],
  idField: null,
  toldBy: [['InternetGatewayBlockMode'], ['AwsRegion', 'ManagedBy']],
  fields: {
    AwsAccountId: 'account',
    AwsRegion: 'region',
    State: 'word!',
    InternetGatewayBlockMode: 'blockmode!',
    Reason: 'free',
    ManagedBy: 'manager',
    ExclusionsAllowed: 'exclusions',
  },
  words: {
    InternetGatewayBlockMode: BLOCK_MODES,
    ManagedBy: allOf<Word<VpcBlockPublicAccessOptions, 'ManagedBy'>>()(['account', 'declarative-policy']),
    ExclusionsAllowed: allOf<Word<VpcBlockPublicAccessOptions, 'ExclusionsAllowed'>>()(['allowed', 'not-allowed']),
  },
  printed: { fields: ['InternetGatewayBlockMode'], beside: [] },
  regionsIn: ['AwsRegion'],
} satisfies ResourceOf<VpcBlockPublicAccessOptions>;
