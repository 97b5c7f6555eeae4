/** Ids that several resources answer to since they were made unreadable (FMT-23). */
import { canonicalId, isIllegible, isMasked } from '../aws/ids.ts';
import type { Collection, Snapshot } from '../snapshot/types.ts';

const doubles = new WeakMap<Collection<unknown>, ReadonlySet<string>>();

/** Whether several resources answer to an id since it was made unreadable: which of them is meant is not known (FMT-23). */
export function isAmbiguous(collection: Collection<unknown>, id: string): boolean {
  let known = doubles.get(collection);
  if (!known) {
    const ids = collection.items.map((item) => canonicalId(item.id));
    known = new Set(ids.length === new Set(ids).size ? [] : ids.filter((one, i) => ids.indexOf(one) !== i));
    doubles.set(collection, known);
  }
  return known.size > 0 && known.has(canonicalId(id));
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
