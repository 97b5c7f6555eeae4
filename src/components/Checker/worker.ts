/** The analysis of large pastes, away from the page; the details of the last result wait here until they are asked for. */
import type { Report } from '../../analyzer/report/types.ts';
import { lineStarts } from '../PasteView/line-starts.ts';
import { detailsOf, lighten } from '../Report/details.ts';
import { firstDrawn } from '../Report/drawn.ts';
import { analyse } from './analyse.ts';
import { piecesOfInput } from './input.ts';
import type { Order, Reply } from './job.ts';

/** The little of a worker's global scope that is needed, without the types of a page. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: Order }) => void): void;
  postMessage(reply: Reply, transfer?: readonly ArrayBuffer[]): void;
}

// The file is only ever loaded as a worker, whose global object has this shape.
const scope = globalThis as unknown as WorkerScope;
let last: Report | null = null;

scope.addEventListener('message', ({ data }) => {
  answer(data).catch((error: unknown) => scope.postMessage({ kind: 'failed', reason: String(error) }));
});

async function answer(order: Order): Promise<void> {
  if (order.kind === 'wish') {
    const details = last === null ? NOTHING : detailsOf(last, order.wish.most, order.wish.before);
    scope.postMessage({ kind: 'details', details });
    return;
  }
  last = null;
  const result = await analyse(order.job);
  last = result.report;
  const starts = piecesOfInput(order.job.input).map(({ text }) => lineStarts(text));
  const light = { ...result, report: lighten(result.report, firstDrawn), lineStarts: starts };
  scope.postMessage(
    { kind: 'result', result: light },
    // Handed over, not copied: ten megabytes of short lines have millions of them.
    starts.map(({ buffer }) => buffer),
  );
}

const NOTHING = { findings: [], subnets: [] } as const;
