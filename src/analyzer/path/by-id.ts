/** Resources by id, as ids compare (FMT-23). */
import { canonicalId } from '../aws/ids.ts';
import { beside } from '../beside.ts';
import type { Collection, Found } from '../snapshot/types.ts';

const indexes = beside<Collection<unknown>, ReadonlyMap<string, Found<unknown>>>();

/** The index of a collection, made once. Of several resources that answer to one id it has the last. */
export function byId(collection: Collection<unknown>): ReadonlyMap<string, Found<unknown>> {
  const known = indexes.get(collection);
  if (known !== undefined) return known;
  const index = new Map<string, Found<unknown>>();
  for (const item of collection.items) index.set(canonicalId(item.id), item);
  indexes.set(collection, index);
  return index;
}
