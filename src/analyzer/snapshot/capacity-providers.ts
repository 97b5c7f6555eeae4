import { list, object } from './conform.ts';
import { lackingWhenCut } from './candidate.ts';
import { defineKind } from './kind.ts';

/** Capacity providers of Lambda Managed Instances, whose network counts instead of the function's (FN-7). */
export const capacityProviders = defineKind({
  label: 'Lambda capacity providers',
  one: 'Lambda capacity provider',
  operations: ['get-capacity-provider', 'list-capacity-providers', 'create-capacity-provider'],
  wrappers: ['CapacityProviders'],
  holders: ['CapacityProvider'],
  idField: 'CapacityProviderArn',
  vpcFilters: [],
  shape: object({
    CapacityProviderArn: 'string',
    State: 'string',
    VpcConfig: object({ SubnetIds: list('string'), SecurityGroupIds: list('string') }),
  }),
  missing: lackingWhenCut('VpcConfig'),
  regionsIn: (provider) => [provider['CapacityProviderArn']],
});
