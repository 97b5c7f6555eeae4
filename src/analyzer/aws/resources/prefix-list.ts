import type { PrefixList, ManagedPrefixList } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** Prefix lists: `describe-prefix-lists` has `Cidrs`, `describe-managed-prefix-lists` has owners and no CIDRs (SEL-12). */
export const prefixList: Resource = {
  label: 'prefix lists',
  one: 'prefix list',
  operations: ['describe-prefix-lists', 'describe-managed-prefix-lists'],
  wrappers: ['PrefixLists'],
  holders: ['PrefixList'],
  idField: 'PrefixListId',
  vpcFilters: [],
  fields: {
    PrefixListId: 'pl!',
    PrefixListName: 'free!',
    AddressFamily: 'family',
    OwnerId: 'account',
    Cidrs: ['cidr4|cidr6'],
  },
  words: { AddressFamily: ['IPv4', 'IPv6'], OwnerId: ['AWS'] },
} satisfies ResourceOf<PrefixList & ManagedPrefixList>;
