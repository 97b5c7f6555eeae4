// What people print: the cheat sheet is one sheet of A4, a lesson with its questions at most six, an answer two. And how far
// readers of a lesson scroll.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, visit } from '../support/browser.ts';
import { builtPages } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

/** How many sheets of A4 a page takes once it shows `ready`, and how many screens of a window of 1280 by 900. */
async function sheets(address: string, ready = 'main'): Promise<{ count: number; screens: number }> {
  const { page, close } = await visit(browser, address);
  await page.locator(ready).first().waitFor();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  await close();
  return { count: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, screens: height / 900 };
}

describe('printed', () => {
  it('the cheat sheet is one sheet of A4', async () => {
    expect((await sheets('/reference/cheat-sheet/')).count).toBe(1);
  });

  it.each(['blackhole', 'all-good'])('the answer to the example %s takes at most two', async (example) => {
    const { count } = await sheets(`/check/#example=${example}`, '#result:not([aria-busy]) .paste');
    expect(count).toBeLessThanOrEqual(2);
  });

  it.each(builtPages.filter((address) => /^\/learn\/[^/]+\/$/.test(address)))(
    'the lesson %s takes at most six sheets, and ten screens',
    async (address) => {
      const { count, screens } = await sheets(address);
      process.stdout.write(`\n${address}: ${count} sheets of A4, ${screens.toFixed(1)} screens\n`);
      expect(count).toBeLessThanOrEqual(6);
      // Half a screen is left to the fonts of other machines.
      expect(screens, 'fold an example, or say it in fewer words').toBeLessThanOrEqual(10.5);
    },
  );
});
