// What keeps the main thread of a page busy, from the browser's own trace, in processor time: a machine that is busy
// with something else does not make a task longer in it.
import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
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

/** The processor time in milliseconds of the longest task of the page's main thread while `act` runs. */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await startTracing(browser, page);
  await page.evaluate((name) => void performance.mark(name), START);
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const start = trace.traceEvents.find(({ name }) => name === START);
  if (start === undefined) throw new Error('the trace does not hold its own start');
  const tasks = trace.traceEvents.filter(
    ({ name, ph, pid, tid, ts }) =>
      name === 'RunTask' && ph === 'X' && pid === start.pid && tid === start.tid && ts >= start.ts,
  );
  if (tasks.length === 0) throw new Error('the trace holds no task of the page');
  return Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1000;
}
