/** Ids that several resources answer to since they were made unreadable (FMT-23). */
import { canonicalId, isIllegible, isMasked } from '../aws/ids.ts';
import type { Collection, Snapshot } from '../snapshot/types.ts';
import { byId } from './by-id.ts';

/** Whether several resources answer to an id since it was made unreadable: which of them is meant is not known (FMT-23). */
export const isAmbiguous = (collection: Collection<unknown>, id: string): boolean =>
  collection.items.length > 1 && byId(collection).twice.has(canonicalId(id));

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
