/** The analysis of large pastes, away from the page; one job per worker. */
import { lighten } from '../Report/drawn.ts';
import { analyse } from './analyse.ts';
import type { Job, Result } from './job.ts';

/** The little of a worker's global scope that is needed, without the types of a page. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: Job }) => void): void;
  postMessage(result: Result): void;
}

// The file is only ever loaded as a worker, whose global object has this shape.
const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data }) => {
  void analyse(data).then((result) => scope.postMessage({ ...result, report: lighten(result.report) }));
});
