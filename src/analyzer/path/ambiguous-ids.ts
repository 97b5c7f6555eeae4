/** Ids that several resources answer to since they were made unreadable (FMT-23). */
import { canonicalId } from '../aws/ids.ts';
import type { Collection } from '../snapshot/types.ts';
import { byId } from './by-id.ts';

/** Whether several resources answer to an id since it was made unreadable: which of them is meant is not known (FMT-23). */
export const isAmbiguous = (collection: Collection<unknown>, id: string): boolean =>
  collection.items.length > 1 && byId(collection).twice.has(canonicalId(id));
