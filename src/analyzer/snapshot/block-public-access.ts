import { object } from './conform.ts';
import { lost } from './candidate.ts';
import { defineKind } from './kind.ts';

/** The account's switch for VPC Block Public Access (BPA rules); one object, not a list. */
export const blockPublicAccessOptions = defineKind({
  label: 'Block Public Access options',
  one: 'Block Public Access option',
  operations: ['describe-vpc-block-public-access-options', 'modify-vpc-block-public-access-options'],
  wrappers: [],
  holders: ['VpcBlockPublicAccessOptions'],
  idField: null,
  matches: (value) =>
    Object.hasOwn(value, 'InternetGatewayBlockMode') &&
    (Object.hasOwn(value, 'AwsRegion') || Object.hasOwn(value, 'ManagedBy')),
  shape: object({
    AwsAccountId: 'string',
    AwsRegion: 'string',
    State: 'string',
    InternetGatewayBlockMode: 'string',
    Reason: 'string',
    ManagedBy: 'string',
    ExclusionsAllowed: 'string',
  }),
  missing: (candidate) => lost(candidate, ['InternetGatewayBlockMode'], []),
  regionsIn: (options) => [options['AwsRegion']],
});

/** VPCs and subnets that Block Public Access leaves alone (BPA-4). */
export const blockPublicAccessExclusions = defineKind({
  label: 'Block Public Access exclusions',
  one: 'Block Public Access exclusion',
  operations: ['describe-vpc-block-public-access-exclusions', 'create-vpc-block-public-access-exclusion'],
  wrappers: ['VpcBlockPublicAccessExclusions'],
  holders: ['VpcBlockPublicAccessExclusion'],
  idField: 'ExclusionId',
  vpcFilters: [],
  shape: object({
    ExclusionId: 'string',
    InternetGatewayExclusionMode: 'string',
    ResourceArn: 'string',
    State: 'string',
    Reason: 'string',
  }),
  missing: (candidate) =>
    lost(candidate, ['State', 'InternetGatewayExclusionMode', 'ResourceArn'], ['CreationTimestamp']),
  regionsIn: (exclusion) => [exclusion['ResourceArn']],
});
