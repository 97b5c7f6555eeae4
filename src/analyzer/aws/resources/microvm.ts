import type { Resource } from '../schema.ts';

/** Lambda MicroVMs, whose way out was chosen when they were started (FN-8). */
export const microvm: Resource = {
  label: 'MicroVMs',
  one: 'MicroVM',
  operations: ['get-microvm', 'run-microvm', 'list-microvms'],
  wrappers: [],
  idField: 'MicrovmId',
  flatBy: ['MicrovmId', 'microvmId'],
  vpcFilters: [],
  fields: {
    MicrovmId: 'any!',
    State: 'word!',
    ImageArn: 'lambdaarn',
    EgressNetworkConnectors: ['connector'],
  },
  allOrNothing: ['EgressNetworkConnectors'],
  regionsIn: ['ImageArn'],
};
