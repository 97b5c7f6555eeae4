/** One worker as the page sees it: an order goes in, its reply comes out in time, or it is ended. */
import { OutOfTime, PartMissing } from './failure.ts';
import type { Order, Reply } from './job.ts';

export interface Link {
  /** The reply, or null when the link was closed first. Fails when the worker does, or when it takes longer than `limit`. */
  ask(order: Order, limit: number): Promise<Reply | null>;
  /** True once the worker is of no use any more. */
  isBroken(): boolean;
  close(): void;
}

/** What a link needs of a worker. */
export type Begin = () => Pick<Worker, 'onmessage' | 'onerror' | 'postMessage' | 'terminate'>;

interface Waiting {
  readonly order: Order;
  readonly limit: number;
  readonly resolve: (reply: Reply | null) => void;
  readonly reject: (reason: Error) => void;
}

/** Begins a worker; it loads the analyzer at once, before there is an order. */
export function openLink(begin: Begin): Link {
  const worker = begin();
  let isReady = false;
  let isBroken = false;
  let waiting: Waiting | null = null;
  let clock: ReturnType<typeof setTimeout> | undefined;

  const settle = (act: (one: Waiting) => void): void => {
    clearTimeout(clock);
    const one = waiting;
    waiting = null;
    if (one !== null) act(one);
  };
  const fail = (reason: Error): void => {
    isBroken = true;
    worker.terminate();
    settle(({ reject }) => reject(reason));
  };
  // Before it is loaded the worker hears nothing; and loading is no work: on a slow line it takes as long as it takes.
  const send = (): void => {
    if (!isReady || waiting === null) return;
    const { order, limit } = waiting;
    clock = setTimeout(() => fail(new OutOfTime(limit)), limit);
    worker.postMessage(order);
  };
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'ready') {
      isReady = true;
      send();
    } else if (isReady) settle(({ resolve }) => resolve(data));
    else fail(new PartMissing());
  };
  worker.onerror = ({ message }) => {
    fail(new Error(message || 'the worker stopped'));
  };

  return {
    isBroken: () => isBroken,
    close() {
      isBroken = true;
      worker.terminate();
      settle(({ resolve }) => resolve(null));
    },
    ask: (order, limit) =>
      new Promise((resolve, reject) => {
        waiting = { order, limit, resolve, reject };
        send();
      }),
  };
}
