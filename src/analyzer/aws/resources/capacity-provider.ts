import type { CapacityProvider } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** Capacity providers of Lambda Managed Instances, whose network counts instead of the function's (FN-7). */
export const capacityProvider: Resource = {
  label: 'Lambda capacity providers',
  one: 'Lambda capacity provider',
  operations: ['get-capacity-provider', 'list-capacity-providers', 'create-capacity-provider'],
  wrappers: ['CapacityProviders'],
  holders: ['CapacityProvider'],
  idField: 'CapacityProviderArn',
  vpcFilters: [],
  fields: {
    CapacityProviderArn: 'arn!',
    State: 'word!',
    VpcConfig: { SubnetIds: ['subnet'], SecurityGroupIds: ['sg'] },
  },
  whenCut: ['VpcConfig'],
  regionsIn: ['CapacityProviderArn'],
} satisfies ResourceOf<CapacityProvider>;
