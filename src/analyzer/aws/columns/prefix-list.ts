import type { PrefixList, ManagedPrefixList } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of prefix lists beside what is used. */
export const prefixListColumns = {
  IpamPrefixListResolverSyncEnabled: 'bool',
  MaxEntries: 'int',
  PrefixListArn: 'arn',
  State: 'word',
  StateMessage: 'sentence',
  Version: 'int',
} satisfies FieldsOf<PrefixList & ManagedPrefixList>;
