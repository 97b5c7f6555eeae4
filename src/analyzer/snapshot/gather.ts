import type { Paste } from '../paste/types.ts';
import { partsOf } from '../parts.ts';
import { snapshotParts } from './parts/all.ts';
import { gatherWith } from './gather-with.ts';
import type { Snapshot } from './types.ts';

const all = partsOf(snapshotParts);

/** Sorts a paste into AWS resources by kind: each with its place, and with what is known to be missing. */
export const gather = (paste: Paste): Snapshot => gatherWith(paste, all);
