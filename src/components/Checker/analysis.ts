/** Runs the analyzer in a worker, and never in the page: the page answers all the while. Only the newest question is answered. */
import type { RouteAsk, RoutesAnswer } from '../../analyzer/report/routes.ts';
import type { Unread } from '../../analyzer/snapshot/unread-fields.ts';
import type { Node } from '../Report/node.ts';
import type { Details } from '../Report/details.ts';
import { beginWorker } from './begin-worker.ts';
import { sizeOf } from './input.ts';
import type { Job, Order, Reply, Result, Shareable, Wish } from './job.ts';
import { IDLE_MS, limitFor } from './limits.ts';
import { openLink } from './link.ts';
import type { Begin, Link } from './link.ts';
import { settled } from './settle.ts';

export interface Analysis {
  /** Has the analyzer loaded, before there is anything to analyse. */
  prepare(): void;
  /** The result, or null when a newer question came in between; fails when it takes too long or a part is missing. */
  run(job: Job): Promise<Result | null>;
  /** The details that longer lists of the last result need; null when something newer is under way. */
  details(wish: Wish): Promise<Details | null>;
  /** The last result as Markdown without the reader's ids; null as above. */
  markdown(): Promise<string | null>;
  /** What can be sent on of the last result; null as above. */
  share(): Promise<Shareable | null>;
  /** Which route of the last text wins; null as above. */
  routes(ask: RouteAsk): Promise<RoutesAnswer | null>;
  /** What of each document of the last text no verdict looks at; null as above. */
  unread(): Promise<readonly Unread[] | null>;
  /** What comes of a fix of the last report; null as above. */
  tryFix(title: string): Promise<Node | null>;
  /** What is under way is not wanted any more. */
  cancel(): void;
  /** The same, and nothing of the last text is held any longer. */
  forget(): void;
}

/** Makes the one place that calls the analyzer. */
export function makeAnalysis(begin: Begin = beginWorker): Analysis {
  let newest = 0;
  let link: Link | null = null;
  let isBusy = false;
  /** The job of the last result, and the job whose result the worker holds. */
  let last: Job | null = null;
  let held: Job | null = null;

  const stop = (): void => {
    rest.stop();
    link?.close();
    link = null;
    isBusy = false;
    held = null;
  };
  // A worker that rests gives back its memory; it begins anew in a moment.
  const rest = settled(stop, IDLE_MS);

  const open = (): Link => {
    if (link?.isBroken() === true) stop();
    rest.later();
    return (link ??= openLink(begin));
  };

  const ask = async (order: Order, limit: number): Promise<Reply | null> => {
    // A worker that is still busy with an older text is of no use any more.
    if (isBusy) stop();
    const mine = open();
    rest.stop();
    isBusy = true;
    try {
      const reply = await mine.ask(order, limit);
      if (reply?.kind === 'failed') throw new Error(reply.reason);
      return reply;
    } catch (error) {
      // What could not be loaded once stays missing in that worker.
      if (link === mine) stop();
      throw error;
    } finally {
      if (link === mine) {
        isBusy = false;
        rest.later();
      }
    }
  };

  const analyse = async (job: Job): Promise<Result | null> => {
    held = null;
    const reply = await ask({ kind: 'job', job }, limitFor(sizeOf(job.input)));
    if (reply?.kind !== 'result') return null;
    held = job;
    return reply.result;
  };

  /** Asks about the last result, which is made again where the worker has gone. */
  const askNow = async (order: Order): Promise<Reply | null> => {
    if (isBusy || last === null) return null;
    const mine = newest;
    if (held !== last) await analyse(last);
    if (mine !== newest || link === null) return null;
    const reply = await ask(order, limitFor(sizeOf(last.input)));
    return mine === newest ? reply : null;
  };

  /** The question that is being answered about the last result: one follows the other, and none makes another void. */
  let asking: Promise<Reply | null> | null = null;
  const askMore = async (order: Order): Promise<Reply | null> => {
    while (asking !== null) await asking.catch(() => null);
    const mine = (asking = askNow(order));
    try {
      return await mine;
    } finally {
      if (asking === mine) asking = null;
    }
  };

  return {
    prepare: () => void open(),
    cancel() {
      newest += 1;
      if (isBusy) stop();
    },
    forget() {
      newest += 1;
      stop();
      last = null;
    },
    async run(job) {
      const mine = ++newest;
      const result = await analyse(job);
      if (mine !== newest || result === null) return null;
      last = job;
      return result;
    },
    async details(wish) {
      const reply = await askMore({ kind: 'wish', wish });
      return reply?.kind === 'details' ? reply.details : null;
    },
    async share() {
      const reply = await askMore({ kind: 'share' });
      return reply?.kind === 'shareable' ? reply.shareable : null;
    },
    async routes(order) {
      const reply = await askMore({ kind: 'routes', ask: order });
      return reply?.kind === 'routes' ? reply.answer : null;
    },
    async unread() {
      const reply = await askMore({ kind: 'unread' });
      return reply?.kind === 'unread' ? reply.documents : null;
    },
    async tryFix(title) {
      const reply = await askMore({ kind: 'try', title });
      return reply?.kind === 'tried' ? reply.view : null;
    },
    async markdown() {
      const reply = await askMore({ kind: 'copy' });
      return reply?.kind === 'markdown' ? reply.text : null;
    },
  };
}
