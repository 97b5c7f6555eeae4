import type { GetManagedPrefixListEntriesResult } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** The answer of `get-managed-prefix-list-entries`: CIDRs that do not say whose they are. */
export const prefixListEntries: Resource = {
  label: 'prefix list entries',
  one: 'list of prefix list entries',
  operations: ['get-managed-prefix-list-entries'],
  wrappers: [],
  idField: null,
  vpcFilters: [],
  fields: { Entries: [{ Cidr: 'cidr4|cidr6!', Description: 'free' }] },
} satisfies ResourceOf<GetManagedPrefixListEntriesResult>;
