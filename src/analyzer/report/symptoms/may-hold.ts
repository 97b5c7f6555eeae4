/** Whether a paste holds anything besides output that was understood; most hold nothing, and no message is looked for. */
import type { Snapshot } from '../../snapshot/types.ts';

export const mayHoldErrors = ({ paste, documents }: Snapshot): boolean =>
  paste.documents.length !== paste.sources.length ||
  paste.documents.some(({ isAlone }) => !isAlone) ||
  documents.some(({ command }) => command === null);
