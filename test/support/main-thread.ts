// What keeps the main thread of a page busy, from the browser's own trace, in processor time: a machine that is busy
// with something else does not make a task longer in it. What is asserted is a ratio to a task of known work in the same
// page, since machines differ.
import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const START = 'way-out-start';
const PATIENCE_MS = 60_000;

/** One trace at a time in a browser that several files of tests share: waits for the others. */
async function startTracing(browser: Browser, page: Page): Promise<void> {
  const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await browser.startTracing(page, { categories });
      return;
    } catch (error) {
      if (!String(error).includes('already recording') || Date.now() > end) throw error;
    }
    await page.waitForTimeout(100);
  }
}

/** A task of known work: a list of 20,000 records is copied, as a message is, and a list of 1,000 elements is drawn. */
function knownWork(): Promise<void> {
  return new Promise((done) => {
    setTimeout(() => {
      performance.mark('way-out-known');
      const records = Array.from({ length: 20_000 }, (_, n) => ({ id: `subnet-${n}`, hops: [n, n + 1], name: null }));
      const list = document.createElement('ul');
      for (const { id } of structuredClone(records).slice(0, 1000)) {
        const item = document.createElement('li');
        item.textContent = id;
        list.append(item);
      }
      document.body.append(list);
      list.getBoundingClientRect();
      list.remove();
      done();
    });
  });
}

/** The longest task of a page's main thread while `act` runs: its processor time as a multiple of that of known work. */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await startTracing(browser, page);
  for (let run = 0; run < 3; run += 1) await page.evaluate(knownWork);
  await page.evaluate((name) => void performance.mark(name), START);
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const start = trace.traceEvents.find(({ name }) => name === START);
  if (start === undefined) throw new Error('the trace does not hold its own start');
  const known = trace.traceEvents.filter(({ name }) => name === 'way-out-known');
  const tasks = trace.traceEvents.filter(
    ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === start.pid && tid === start.tid,
  );
  const during = tasks.filter(({ ts }) => ts >= start.ts).map(({ tdur }) => tdur ?? 0);
  const units = tasks
    .filter(({ ts, dur }) => known.some((mark) => ts <= mark.ts && mark.ts <= ts + (dur ?? 0)))
    .map(({ tdur }) => tdur ?? 0);
  if (during.length === 0 || units.length === 0) throw new Error('the trace holds no task of the page');
  const longest = Math.max(...during);
  const unit = Math.min(...units);
  process.stdout.write(
    `\nlongest task: ${(longest / 1000).toFixed(0)} ms of processor time, ${(longest / unit).toFixed(1)} times known work\n`,
  );
  return longest / unit;
}
