/** Whether a paste is output and nothing else: then nothing is looked for beside its documents. */
import type { Paste } from './types.ts';

/** Whether each text is one document. */
export const isBare = ({ documents, sources }: Paste): boolean =>
  documents.length === sources.length && documents.every(({ isAlone }) => isAlone);

/** Whether the texts are documents, and the commands above them. */
export const holdsOutputOnly = (paste: Paste): boolean =>
  isBare(paste) || paste.sources.every(({ isOutput }) => isOutput === true);
