/** Runs the analyzer: in the page for what is small, in a worker for what is large. Only the newest question is answered. */
import { sizeOf } from './input.ts';
import type { Job, Result } from './job.ts';
import { WORKER_FROM } from './limits.ts';

export interface Analysis {
  /** The result, or null when a newer question came in between. */
  run(job: Job): Promise<Result | null>;
  /** What is under way is not wanted any more. */
  cancel(): void;
}

/** Makes the one place that calls the analyzer, which is loaded on the first call. */
export function makeAnalysis(): Analysis {
  let newest = 0;
  let worker: Worker | null = null;

  const inWorker = (job: Job): Promise<Result> => {
    // A worker that is still busy with an older text is of no use any more.
    worker?.terminate();
    const mine = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker = mine;
    return new Promise((resolve, reject) => {
      mine.addEventListener('message', (event: MessageEvent<Result>) => resolve(event.data), { once: true });
      mine.addEventListener('error', (event) => reject(new Error(event.message || 'the worker stopped')), {
        once: true,
      });
      mine.postMessage(job);
    });
  };

  const inPage = async (job: Job): Promise<Result> => {
    const { analyse } = await import('./analyse.ts');
    return analyse(job);
  };

  return {
    cancel() {
      newest += 1;
      worker?.terminate();
    },
    async run(job) {
      const mine = ++newest;
      const result = await (sizeOf(job.input) > WORKER_FROM ? inWorker(job) : inPage(job));
      return mine === newest ? result : null;
    },
  };
}
