/** Loads what reads error messages, where a paste may hold one. */
import type { Snapshot } from '../../snapshot/types.ts';
import type * as Symptoms from './index.ts';
import { mayHoldMessage } from './lines.ts';

/** What reads error messages; null where no line may be one. The promise fails only when it cannot be loaded. */
export const readerOfErrors = async (snapshot: Snapshot): Promise<typeof Symptoms | null> =>
  mayHoldMessage(snapshot) ? import('./index.ts') : null;
