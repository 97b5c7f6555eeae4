// The page's side of the worker: what is asked in which order, what is given up, and when.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeAnalysis } from '../../src/components/Checker/analysis.ts';
import { OutOfTime, PartMissing, failureText } from '../../src/components/Checker/failure.ts';
import type { Job, Order, Reply, Result } from '../../src/components/Checker/job.ts';
import { IDLE_MS, limitFor } from '../../src/components/Checker/limits.ts';
import type { Begin } from '../../src/components/Checker/link.ts';
import { firstDrawn } from '../../src/components/Report/drawn.ts';
import { blocked } from './fixtures/reports.ts';

interface Stub extends ReturnType<Begin> {
  readonly orders: Order[];
  readonly say: (reply: Reply) => void;
  readonly crash: (message: string) => void;
  ended: boolean;
}

let workers: Stub[] = [];
const begin: Begin = () => {
  const stub: Stub = {
    orders: [],
    ended: false,
    onmessage: null,
    onerror: null,
    say: (data) => stub.onmessage?.call({} as Worker, { data } as MessageEvent),
    crash: (message) => stub.onerror?.call({} as Worker, { message } as ErrorEvent),
    postMessage: (order: Order) => void stub.orders.push(order),
    terminate: () => void (stub.ended = true),
  };
  workers.push(stub);
  return stub;
};
const worker = (index: number): Stub => {
  const stub = workers[index];
  if (stub === undefined) throw new Error(`there is no worker ${index}`);
  return stub;
};

const jobOf = (input: string): Job => ({ input, question: {}, lessons: [] });
const result: Result = {
  report: blocked,
  choices: { functions: [], subnets: [] },
  names: {},
  lessons: {},
  lineStarts: [],
};
const done: Reply = { kind: 'result', result };
const wish = { before: firstDrawn, most: firstDrawn };
const details = { findings: [], subnets: [] };
const turn = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('an analysis in a worker', () => {
  test('waits until the worker has loaded, which is no part of its time', async () => {
    const analysis = makeAnalysis(begin);
    const run = analysis.run(jobOf('a'));
    await vi.advanceTimersByTimeAsync(limitFor(1) * 3);
    expect(worker(0).orders).toEqual([]);
    worker(0).say({ kind: 'ready' });
    expect(worker(0).orders).toEqual([{ kind: 'job', job: jobOf('a') }]);
    worker(0).say(done);
    expect(await run).toBe(result);
  });

  test('uses the worker that was prepared, and keeps it for the next text', async () => {
    const analysis = makeAnalysis(begin);
    analysis.prepare();
    analysis.prepare();
    worker(0).say({ kind: 'ready' });
    for (const text of ['a', 'b']) {
      const run = analysis.run(jobOf(text));
      worker(0).say(done);
      expect(await run).toBe(result);
    }
    expect(workers).toHaveLength(1);
  });

  test('is given up for a newer text', async () => {
    const analysis = makeAnalysis(begin);
    const old = analysis.run(jobOf('old'));
    worker(0).say({ kind: 'ready' });
    const run = analysis.run(jobOf('new'));
    expect(await old).toBeNull();
    expect(worker(0).ended).toBe(true);
    worker(1).say({ kind: 'ready' });
    worker(1).say(done);
    expect(await run).toBe(result);
  });

  test('is ended by the reader', async () => {
    const analysis = makeAnalysis(begin);
    const run = analysis.run(jobOf('a'));
    worker(0).say({ kind: 'ready' });
    analysis.cancel();
    expect(await run).toBeNull();
    expect(worker(0).ended).toBe(true);
  });

  test('is ended when its time is over, and the next one begins with a new worker', async () => {
    const analysis = makeAnalysis(begin);
    const run = analysis.run(jobOf('a')).catch((error: unknown) => error);
    worker(0).say({ kind: 'ready' });
    await vi.advanceTimersByTimeAsync(limitFor(1) - 1);
    expect(worker(0).ended).toBe(false);
    await vi.advanceTimersByTimeAsync(2);
    expect(worker(0).ended).toBe(true);
    const error = await run;
    expect(error).toBeInstanceOf(OutOfTime);
    expect(failureText(error)).toContain('not done after 20 seconds');
    void analysis.run(jobOf('b'));
    expect(workers).toHaveLength(2);
  });

  test.each<[string, (stub: Stub) => void, RegExp]>([
    ['cannot be loaded', (stub) => stub.say({ kind: 'failed', reason: 'TypeError: no' }), /could not be loaded/],
    [
      'misses a part',
      (stub) => {
        stub.say({ kind: 'ready' });
        stub.say({ kind: 'failed', reason: 'TypeError: Failed to fetch dynamically imported module: x' });
      },
      /could not be loaded/,
    ],
    [
      'crashes',
      (stub) => {
        stub.say({ kind: 'ready' });
        stub.crash('out of memory');
      },
      /failed \(out of memory\)/,
    ],
  ])('whose worker %s fails in words, and the next one begins anew', async (_, fault, words) => {
    const analysis = makeAnalysis(begin);
    const run = analysis.run(jobOf('a')).catch((error: unknown) => failureText(error));
    fault(worker(0));
    expect(await run).toMatch(words);
    expect(worker(0).ended).toBe(true);
    const again = analysis.run(jobOf('a'));
    worker(1).say({ kind: 'ready' });
    worker(1).say(done);
    expect(await again).toBe(result);
  });

  test('begins anew after a preparation that failed, without a word', async () => {
    const analysis = makeAnalysis(begin);
    analysis.prepare();
    worker(0).say({ kind: 'failed', reason: 'offline' });
    const run = analysis.run(jobOf('a'));
    worker(1).say({ kind: 'ready' });
    worker(1).say(done);
    expect(await run).toBe(result);
    expect(new PartMissing()).toBeInstanceOf(Error);
  });
});

describe('a worker without anything to do', () => {
  const ready = async (): Promise<ReturnType<typeof makeAnalysis>> => {
    const analysis = makeAnalysis(begin);
    const run = analysis.run(jobOf('a'));
    worker(0).say({ kind: 'ready' });
    worker(0).say(done);
    await run;
    return analysis;
  };

  test('is ended after a while', async () => {
    await ready();
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1);
    expect(worker(0).ended).toBe(false);
    await vi.advanceTimersByTimeAsync(2);
    expect(worker(0).ended).toBe(true);
  });

  test('still answers about the last result: it is made again', async () => {
    const analysis = await ready();
    await vi.advanceTimersByTimeAsync(IDLE_MS + 1);
    const asked = analysis.details(wish);
    worker(1).say({ kind: 'ready' });
    expect(worker(1).orders).toEqual([{ kind: 'job', job: jobOf('a') }]);
    worker(1).say(done);
    await turn();
    expect(worker(1).orders.at(-1)).toEqual({ kind: 'wish', wish });
    worker(1).say({ kind: 'details', details });
    expect(await asked).toBe(details);
  });

  test('answers about the last result after a check that came to nothing', async () => {
    const analysis = await ready();
    const failed = analysis.run(jobOf('broken')).catch(() => 'failed');
    worker(0).say({ kind: 'failed', reason: 'no' });
    expect(await failed).toBe('failed');
    const copied = analysis.markdown();
    worker(1).say({ kind: 'ready' });
    expect(worker(1).orders).toEqual([{ kind: 'job', job: jobOf('a') }]);
    worker(1).say(done);
    await turn();
    worker(1).say({ kind: 'markdown', text: '# Report' });
    expect(await copied).toBe('# Report');
  });

  test('says nothing of an old result while a newer text is checked', async () => {
    const analysis = await ready();
    void analysis.run(jobOf('b'));
    expect(await analysis.details(wish)).toBeNull();
    expect(await analysis.markdown()).toBeNull();
  });
});
