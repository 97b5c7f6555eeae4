// What people print: the cheat sheet is one sheet of A4, a lesson with its questions at most six, an answer two.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, visit } from '../support/browser.ts';
import { builtPages } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

/** How many sheets of A4 a page takes, once it shows `ready`. */
async function sheets(address: string, ready = 'main'): Promise<number> {
  const { page, close } = await visit(browser, address);
  await page.locator(ready).first().waitFor();
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  await close();
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('printed', () => {
  it('the cheat sheet is one sheet of A4', async () => {
    expect(await sheets('/reference/cheat-sheet/')).toBe(1);
  });

  it.each(['blackhole', 'all-good'])('the answer to the example %s takes at most two', async (example) => {
    expect(await sheets(`/check/#example=${example}`, '#result:not([aria-busy]) .paste')).toBeLessThanOrEqual(2);
  });

  it.each(builtPages.filter((address) => /^\/learn\/[^/]+\/$/.test(address)))(
    'the lesson %s takes at most six sheets',
    async (address) => {
      const count = await sheets(address);
      process.stdout.write(`\n${address}: ${count} sheets of A4\n`);
      expect(count).toBeLessThanOrEqual(6);
    },
  );
});
