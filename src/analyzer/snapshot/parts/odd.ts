/** What is needed once a document is more, or less, than whole answers under their own names. */
import type { Part } from '../../parts.ts';
import type * as Odd from './odd-documents.ts';

export type OddPart = typeof Odd;
export const odd: Part<OddPart> = { load: () => import('./odd-documents.ts') };
