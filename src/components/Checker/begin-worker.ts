/** The worker of the checker. */
import { workerFrom } from './blob-worker.ts';
import address from './worker.ts?worker&url';

/** Begins it under the policy of the page. */
export const beginWorker = (): Worker => workerFrom(address);
