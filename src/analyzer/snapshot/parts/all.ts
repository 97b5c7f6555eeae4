/** Every part of the snapshot, for those who load the analyzer whole. */
import type { Part } from '../../parts.ts';
import * as emptyRouteTables from '../empty-route-tables.ts';
import * as laterCalls from '../later-calls.ts';
import * as attachedFacts from './attached-facts.ts';
import { attached } from './attached.ts';
import { changes } from './changes.ts';
import { noneListed } from './none-listed.ts';
import { odd } from './odd.ts';
import * as oddDocuments from './odd-documents.ts';
import { rare } from './rare.ts';
import * as rareKinds from './rare-kinds.ts';

export const snapshotParts: readonly (readonly [Part<unknown>, unknown])[] = [
  [attached, attachedFacts],
  [changes, laterCalls],
  [noneListed, emptyRouteTables],
  [odd, oddDocuments],
  [rare, rareKinds],
];
