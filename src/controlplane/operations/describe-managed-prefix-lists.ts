import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Elements['PrefixLists']> = {
  'owner-id': (l) => [l.OwnerId],
  'prefix-list-id': (l) => [l.PrefixListId],
  'prefix-list-name': (l) => [l.PrefixListName],
};

/** Managed prefix lists. */
export const describeManagedPrefixLists = operation<Ec2.DescribeManagedPrefixListsCommandInput>({
  service: 'ec2',
  name: 'DescribeManagedPrefixLists',
  parameters: { PrefixListIds: ['string'], Filters: FILTERS, ...PAGING },
  required: [],
  run: ({ PrefixListIds: ids, Filters: filters }, draft) => ({
    PrefixLists: selected(draft, 'PrefixLists', { ids, filters }, KNOWN),
  }),
});
