// With JavaScript off everything that is to be read can be read.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, openTab } from '../support/browser.ts';
import { builtPages, htmlOf } from '../support/pages.ts';
import { pagesWithNews } from '../support/shapes.ts';

let browser: Browser;
let tab: Awaited<ReturnType<typeof openTab>>;
beforeAll(async () => {
  browser = await connect();
  tab = await openTab(browser, { javaScriptEnabled: false });
});
afterAll(() => browser.close());

const lessons = builtPages.filter((address) => address.startsWith('/learn/') && address !== '/learn/');
/** Of pages that differ in words alone the first speaks for all. */
const withQuestions = [
  ...pagesWithNews(
    builtPages.filter((address) => htmlOf(address).includes('data-question=')),
    htmlOf,
  ),
];

async function read<T>(address: string, look: (page: Page) => Promise<T>): Promise<T> {
  const { page, errors, violations } = await tab.open(address);
  const seen = await look(page);
  expect([errors, violations]).toEqual([[], []]);
  return seen;
}

describe('without JavaScript', () => {
  it.each(withQuestions)('the questions of %s have their answers and reasons in details', async (address) => {
    await read(address, async (page) => {
      for (const question of await page.locator('[data-question]').all()) {
        const options = await question.locator('[data-key]').count();
        const answer = question.locator('details[data-part="answer"]');
        expect(options).toBeGreaterThanOrEqual(2);
        expect(await question.locator(':is(input, select):visible').count()).toBeGreaterThan(0);
        expect(await question.locator('button:visible').count()).toBe(0);
        // By keyboard: what is laid out while a slow machine scrolls can move between press and release.
        await answer.locator('summary').press('Enter');
        await expect.poll(() => answer.locator('li[data-key]:visible').count()).toBe(options);
        for (const reason of await answer.locator('li[data-key]').allInnerTexts())
          expect(reason.length).toBeGreaterThan(20);
      }
    });
  });

  it.each(lessons)('the diagrams of %s are drawn and told in words', async (address) => {
    await read(address, async (page) => {
      const pictures = await page.locator('main svg[role="img"]').all();
      expect(pictures.length).toBeGreaterThan(0);
      for (const picture of pictures) {
        const box = await picture.boundingBox();
        expect(box?.width ?? 0).toBeGreaterThan(100);
        expect(box?.height ?? 0).toBeGreaterThan(50);
        expect(await picture.locator('> title').textContent()).toMatch(/\S/);
        expect(await picture.locator('> desc').textContent()).toMatch(/\S/);
      }
      expect(await page.locator('main details:has(> ul, > ol), main details :is(ul, ol)').count()).toBeGreaterThan(0);
    });
  });

  it.each(lessons)('%s ends with a quiz, a takeaway and sources', async (address) => {
    const text = await read(address, (page) => page.locator('main').innerText());
    expect(text).toMatch(/takeaway|take away|remember/i);
    expect(text).toMatch(/sources/i);
  });

  const findings = builtPages.filter((address) => address.startsWith('/findings/') && address !== '/findings/');
  it.each(findings)('%s says what it means, why, how to see it and how to fix it', (address) => {
    const headings = [...htmlOf(address).matchAll(/<h2\b[^>]*>(.*?)<\/h2>/gs)].map(([, text = '']) => text);
    const words = headings.map((heading) => heading.replace(/<[^>]*>/g, '').trim());
    expect(words).toEqual(
      expect.arrayContaining(['What it means', 'Why it happens', 'How to see it', 'How to fix it']),
    );
  });

  it('the checker says that it needs a script, and links what can be read instead', async () => {
    await read('/check/', async (page) => {
      expect(await page.locator('main').innerText()).toMatch(/JavaScript/);
      expect(await page.locator('main a[href*="cheat-sheet"]:visible').count()).toBeGreaterThan(0);
    });
  });
});
