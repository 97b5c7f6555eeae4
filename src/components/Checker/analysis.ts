/** Runs the analyzer: in the page for what is small, in a worker for what is large. Only the newest question is answered. */
import type { Details } from '../Report/details.ts';
import { sizeOf } from './input.ts';
import type { Job, Order, Reply, Result, Wish } from './job.ts';
import { WORKER_FROM } from './limits.ts';

export interface Analysis {
  /** The result, or null when a newer question came in between. */
  run(job: Job): Promise<Result | null>;
  /** The details that longer lists need; null when the page has them all, or the result is not the newest any more. */
  details(wish: Wish): Promise<Details | null>;
  /** What is under way is not wanted any more. */
  cancel(): void;
}

/** Makes the one place that calls the analyzer, which is loaded on the first call. */
export function makeAnalysis(): Analysis {
  let newest = 0;
  let worker: Worker | null = null;
  let isBusy = false;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
    isBusy = false;
  };

  const ask = (order: Order): Promise<Reply> => {
    // A worker that is still busy with an older text is of no use any more.
    if (isBusy) stop();
    const mine = (worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
    isBusy = true;
    return new Promise((resolve, reject) => {
      mine.onmessage = ({ data }: MessageEvent<Reply>) => {
        isBusy = false;
        resolve(data);
      };
      mine.onerror = (event) => {
        if (worker === mine) stop();
        reject(new Error(event.message || 'the worker stopped'));
      };
      mine.postMessage(order);
    });
  };

  const inWorker = async (job: Job): Promise<Result> => {
    const reply = await ask({ kind: 'job', job });
    if (reply.kind === 'result') return reply.result;
    throw new Error(reply.kind === 'failed' ? reply.reason : 'the worker answered something else');
  };

  const inPage = async (job: Job): Promise<Result> => {
    stop();
    const { analyse } = await import('./analyse.ts');
    return analyse(job);
  };

  return {
    cancel() {
      newest += 1;
      stop();
    },
    async run(job) {
      const mine = ++newest;
      const result = await (sizeOf(job.input) > WORKER_FROM ? inWorker(job) : inPage(job));
      return mine === newest ? result : null;
    },
    async details(wish) {
      if (worker === null || isBusy) return null;
      const mine = newest;
      const reply = await ask({ kind: 'wish', wish });
      return mine === newest && reply.kind === 'details' ? reply.details : null;
    },
  };
}
