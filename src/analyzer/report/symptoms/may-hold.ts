/** Whether a paste holds anything besides output that was understood; most hold nothing, and no message is looked for. */
import { holdsOutputOnly } from '../../paste/holds-output.ts';
import type { Snapshot } from '../../snapshot/types.ts';

export const mayHoldErrors = ({ paste, documents }: Snapshot): boolean =>
  !holdsOutputOnly(paste) || documents.some(({ command }) => command === null);
