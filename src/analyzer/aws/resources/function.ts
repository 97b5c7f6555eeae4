import type { FunctionConfiguration } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** The words of a function (FN-10). */
export const FUNCTION_STATES = allOf<Word<FunctionConfiguration, 'State'>>()([
  'Pending', 'Active', 'Inactive', 'Failed', 'ActiveNonInvocable', 'Deactivating', 'Deactivated', 'Deleting',
]); // prettier-ignore
export const UPDATE_STATES = allOf<Word<FunctionConfiguration, 'LastUpdateStatus'>>()([
  'Successful', 'Failed', 'InProgress',
]); // prettier-ignore

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
  inEveryAccount: true,
  flatBy: ['FunctionArn'],
  ending: {
    // The command line prints the VPC behind the subnets, or the subnets behind the VPC.
    part: 'VpcConfig',
    fields: ['VpcId', 'SubnetIds'],
    // Managed instances have the network of their capacity provider instead. Web Functions, their revisions and their
    // endpoints name a function too, and have no network of their own (FN-22).
    unless: ['CapacityProviderConfig', 'RevisionArn', 'EndpointArn'],
    foreign: ':web-function:',
    always: ['CodeSha256', 'Version', 'PackageType'],
  },
  mark: 'FunctionArn',
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
  words: { State: FUNCTION_STATES, LastUpdateStatus: UPDATE_STATES },
  regionsIn: ['FunctionArn'],
  identify: [
    ['FunctionArn', { text: /^arn:[\w-]*:lambda:[\w-]*:\d*:function:/ }],
    ['VpcConfig', { objectWith: ['SubnetIds', 'SecurityGroupIds'] }],
    ['State', { words: ['pending', 'active', 'inactive'] }],
  ],
} satisfies ResourceOf<FunctionConfiguration>;
