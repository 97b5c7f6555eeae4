// What holds for every built page in a real browser. One visit per page gathers the facts; each test judges one.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, colourProblems, connect, openTab, sidewaysOverflow } from '../support/browser.ts';
import type { Incidents, Visit } from '../support/browser.ts';
import { overBudget, tableOf, weigh } from '../support/weights.ts';
import type { Weights } from '../support/weights.ts';

interface Facts extends Pick<Incidents, 'violations' | 'foreignRequests' | 'errors'> {
  readonly light: readonly string[];
  readonly dark: readonly string[];
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

async function gather({ page, violations, foreignRequests, errors, requests }: Visit): Promise<Facts> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await openDetails(page);
  const light = await accessibilityProblems(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colourProblems(page);
  const landmarks = await countLandmarks(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await sidewaysOverflow(page);
  const weights = await weigh(requests);
  return { violations, foreignRequests, errors, light, dark, overflow, landmarks, weights };
}

/** Describes the tests of some pages. */
export function describePages(addresses: readonly string[]): void {
  let browser: Browser;
  let tab: Awaited<ReturnType<typeof openTab>>;
  const table = new Map<string, Weights>();
  beforeAll(async () => {
    browser = await connect();
    tab = await openTab(browser, {}, 'for axe');
  });
  afterAll(async () => {
    await browser.close();
    process.stdout.write(tableOf(table));
  });

  describe.each(addresses)('%s', (address) => {
    let facts: Facts;
    beforeAll(async () => {
      facts = await gather(await tab.open(address));
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
    it('is accessible in the light theme', () => {
      expect(facts.light.join('\n')).toBe('');
    });
    it('is accessible in the dark theme', () => {
      expect(facts.dark.join('\n')).toBe('');
    });
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
