import type { Resource } from '../schema.ts';

/** Endpoints of Web Functions: how they split requests over revisions (FN-26). */
export const webFunctionEndpoint: Resource = {
  label: 'Web Function endpoints',
  one: 'Web Function endpoint',
  operations: [
    'get-web-function-endpoint',
    'list-web-function-endpoints',
    'create-web-function-endpoint',
    'update-web-function-endpoint',
  ],
  wrappers: ['Endpoints'],
  holders: ['Endpoint'],
  idField: 'EndpointArn',
  vpcFilters: [],
  fields: {
    FunctionArn: 'lambdaarn',
    EndpointArn: 'lambdaarn!',
    EndpointName: 'any!',
    EndpointType: 'word!',
    State: 'word',
    RevisionWeights: [{ RevisionId: 'any!', Weight: 'int!' }],
  },
  // Without one of the revisions, the others would seem to answer everything.
  allOrNothing: ['RevisionWeights'],
  regionsIn: ['EndpointArn'],
};
