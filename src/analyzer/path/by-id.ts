/** Resources by id, as ids compare (FMT-23). */
import { canonicalId } from '../aws/ids.ts';
import { beside } from '../beside.ts';
import type { Collection, Found } from '../snapshot/types.ts';

interface Index {
  /** Of several resources that answer to one id the last. */
  readonly items: ReadonlyMap<string, Found<unknown>>;
  /** Ids that several resources answer to. */
  readonly twice: ReadonlySet<string>;
}

const indexes = beside<Collection<unknown>, Index>();

/** The index of a collection, made once. */
export function byId(collection: Collection<unknown>): Index {
  const known = indexes.get(collection);
  if (known !== undefined) return known;
  const items = new Map<string, Found<unknown>>();
  const twice = new Set<string>();
  for (const item of collection.items) {
    const id = canonicalId(item.id);
    if (items.has(id)) twice.add(id);
    items.set(id, item);
  }
  const index = { items, twice };
  indexes.set(collection, index);
  return index;
}
