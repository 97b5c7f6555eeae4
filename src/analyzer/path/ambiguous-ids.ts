/** Ids that several resources answer to since they were made unreadable (FMT-23). */
import { canonicalId, isIllegible, isMasked } from '../aws/ids.ts';
import { beside } from '../beside.ts';
import type { Collection, Snapshot } from '../snapshot/types.ts';
import { byId } from './by-id.ts';

const doubles = beside<Collection<unknown>, ReadonlySet<string>>();

/** Whether several resources answer to an id since it was made unreadable: which of them is meant is not known (FMT-23). */
export function isAmbiguous(collection: Collection<unknown>, id: string): boolean {
  const { items } = collection;
  if (items.length < 2 || byId(collection).size === items.length) return false;
  return doublesOf(collection).has(canonicalId(id));
}

function doublesOf(collection: Collection<unknown>): ReadonlySet<string> {
  const known = doubles.get(collection);
  if (known !== undefined) return known;
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const item of collection.items) {
    const id = canonicalId(item.id);
    (seen.has(id) ? twice : seen).add(id);
  }
  doubles.set(collection, twice);
  return twice;
}

/**
 * Whether an id of a subnet may be that of another one as well: several subnets have it, or two associations name it, or nothing of
 * it is left (FMT-23). What is tied to such an id may be tied to any of them.
 */
export const mayBeAnother = (
  {
    snapshot: { subnets },
    associations,
  }: {
    readonly snapshot: Pick<Snapshot, 'subnets'>;
    /** Explicit associations by subnet. */
    readonly associations: ReadonlyMap<string, readonly unknown[]>;
  },
  subnetId: string,
): boolean =>
  isAmbiguous(subnets, subnetId) ||
  (isIllegible(subnetId) && (isMasked(subnetId) || (associations.get(canonicalId(subnetId))?.length ?? 0) > 1));
