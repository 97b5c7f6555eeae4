/** The worker of a lab. */
import { workerFrom } from '../Checker/blob-worker.ts';
import address from './worker.ts?worker&url';

/** Begins it under the policy of the page. */
export const beginWorker = (): Worker => workerFrom(address);
