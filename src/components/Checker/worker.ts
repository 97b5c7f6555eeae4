/** The analysis, away from the page; the details of the last result wait here until they are asked for. */
import type { Report } from '../../analyzer/report/types.ts';
import { detailsOf, lighten } from '../Report/details.ts';
import { firstDrawn } from '../Report/drawn.ts';
import { analyse, routesOfLast, tryOnLast, unreadOfLast } from './analyse.ts';
import type { Job, Order, Reply } from './job.ts';
import type { WorkerScope } from './worker-scope.ts';

// The file is only ever loaded as a worker, whose global object has this shape.
const scope = globalThis as unknown as WorkerScope<Order, Reply>;
let last: { readonly job: Job; readonly report: Report } | null = null;

scope.addEventListener('message', ({ data }) => {
  answer(data).catch((error: unknown) => scope.postMessage({ kind: 'failed', reason: String(error) }));
});

async function answer(order: Order): Promise<void> {
  if (order.kind === 'job') {
    await analyseJob(order.job);
    return;
  }
  // The page asks about the last result only; it has that made again where it is not here.
  if (last === null) throw new Error('there is no result to ask about');
  scope.postMessage(await more(order, last));
}

async function more(order: Exclude<Order, { kind: 'job' }>, { job, report }: NonNullable<typeof last>): Promise<Reply> {
  if (order.kind === 'wish') return { kind: 'details', details: detailsOf(report, order.wish.most, order.wish.before) };
  if (order.kind === 'routes') return { kind: 'routes', answer: await routesOfLast(order.ask) };
  if (order.kind === 'unread') return { kind: 'unread', documents: await unreadOfLast() };
  if (order.kind === 'try') return { kind: 'tried', view: await tryOnLast(report, order.title) };
  if (order.kind === 'share') {
    const { shareableOf } = await import('./shareable.ts');
    return { kind: 'shareable', shareable: await shareableOf(job, report) };
  }
  const { toMarkdown } = await import('../../analyzer/report/to-markdown.ts');
  return { kind: 'markdown', text: toMarkdown(report) };
}

async function analyseJob(job: Job): Promise<void> {
  last = null;
  const result = await analyse(job);
  last = { job, report: result.report };
  const light = { ...result, report: lighten(result.report, firstDrawn) };
  scope.postMessage(
    { kind: 'result', result: light },
    // Handed over, not copied: ten megabytes of short lines have millions of them.
    result.lineStarts.map(({ buffer }) => buffer),
  );
}

scope.postMessage({ kind: 'ready' });
