// What holds for every built page in a real browser. One visit per page gathers the facts; each test judges one.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, colourProblems, connect, openTab, sidewaysOverflow } from '../support/browser.ts';
import type { Incidents, Visit } from '../support/browser.ts';
import { htmlOf } from '../support/pages.ts';
import { pagesWithNews } from '../support/shapes.ts';
import { overBudget, tableOf, weigh } from '../support/weights.ts';
import type { Weights } from '../support/weights.ts';

interface Facts extends Pick<Incidents, 'violations' | 'foreignRequests' | 'errors'> {
  /** Of a page that differs in words alone from those before it: null, as of each theme that was not looked at. */
  readonly light: readonly string[] | null;
  readonly dark: readonly string[] | null;
  readonly overflow: readonly string[];
  readonly landmarks: Readonly<Record<string, number>>;
  readonly weights: Weights;
}

/** Opens what is closed, so that its contents are judged as well, and waits until they are laid out. */
const openDetails = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const details of document.querySelectorAll('details:not([name])')) details.setAttribute('open', '');
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });

const countLandmarks = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() =>
    Object.fromEntries(
      ['h1', 'main', 'body > header', 'body > footer'].map((selector) => [
        selector,
        document.querySelectorAll(selector).length,
      ]),
    ),
  );

async function gather(
  { page, violations, foreignRequests, errors, requests }: Visit,
  { hasNews }: { readonly hasNews: boolean },
): Promise<Facts> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await openDetails(page);
  const light = hasNews ? await accessibilityProblems(page) : null;
  if (hasNews) await page.emulateMedia({ colorScheme: 'dark' });
  const dark = hasNews ? await colourProblems(page) : null;
  const landmarks = await countLandmarks(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await sidewaysOverflow(page);
  const weights = await weigh(requests);
  return { violations, foreignRequests, errors, light, dark, overflow, landmarks, weights };
}

type Tab = Awaited<ReturnType<typeof openTab>>;

/** Describes the tests of some pages; axe, which takes four fifths of the time, judges those that are built of something new. */
export function describePages(addresses: readonly string[]): void {
  const withNews = pagesWithNews(addresses, htmlOf);
  let browser: Browser;
  let [plain, judging]: [Tab?, Tab?] = [];
  const table = new Map<string, Weights>();
  beforeAll(async () => {
    browser = await connect();
    [plain, judging] = [await openTab(browser), await openTab(browser, {}, 'for axe')];
  });
  afterAll(async () => {
    await browser.close();
    process.stdout.write(tableOf(table));
  });

  describe.each(addresses)('%s', (address) => {
    const hasNews = withNews.has(address);
    let facts: Facts;
    beforeAll(async () => {
      const visit = await (hasNews ? judging : plain)?.open(address);
      if (visit === undefined) throw new Error('no tab was opened');
      facts = await gather(visit, { hasNews });
      table.set(address, facts.weights);
    });

    it('keeps its own security policy', () => {
      expect(facts.violations).toEqual([]);
    });
    it('asks nobody else for anything', () => {
      expect(facts.foreignRequests).toEqual([]);
    });
    it('logs no error', () => {
      expect(facts.errors).toEqual([]);
    });
    if (hasNews) {
      it('is accessible in the light theme', () => {
        expect(facts.light?.join('\n')).toBe('');
      });
      it('is accessible in the dark theme', () => {
        expect(facts.dark?.join('\n')).toBe('');
      });
    }
    it('does not scroll sideways in a window of 320 px', () => {
      expect(facts.overflow).toEqual([]);
    });
    it('has one heading of the first level, and a header, a main part and a footer', () => {
      expect(facts.landmarks).toEqual({ h1: 1, main: 1, 'body > header': 1, 'body > footer': 1 });
    });
    it('weighs no more than its budget allows', () => {
      expect(overBudget(address, facts.weights)).toEqual([]);
    });
  });
}
