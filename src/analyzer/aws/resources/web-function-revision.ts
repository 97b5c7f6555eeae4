import type { Resource } from '../schema.ts';

/** Revisions of Web Functions, which name their way out, or name none (FN-23, FN-24). */
export const webFunctionRevision: Resource = {
  label: 'Web Function revisions',
  one: 'Web Function revision',
  operations: ['get-web-function-revision', 'list-web-function-revisions', 'create-web-function-revision'],
  wrappers: ['Revisions'],
  holders: ['Revision'],
  idField: 'RevisionArn',
  vpcFilters: [],
  fields: {
    FunctionArn: 'lambdaarn',
    RevisionArn: 'lambdaarn!',
    RevisionId: 'any!',
    State: 'word!',
    // The others tell a name that is welded of two, which would hide that there was a connector.
    ServiceConfig: {
      EgressNetworkConnectorArn: 'connector',
      ExecutionRoleArn: 'role',
      MaxConcurrencyPerEnvironment: 'int',
      TimeoutSeconds: 'int',
    },
  },
  // Cut, it may have named a connector in the part that is missing.
  allOrNothing: ['ServiceConfig'],
  regionsIn: ['RevisionArn', 'FunctionArn'],
};
