// An answer is worth sending: by keyboard to the first fix, several pastes, and a link that opens the same check.
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, connect, otherRequests, sidewaysOverflow, visit } from '../support/browser.ts';

const FOLDER = new URL('../../content/scenarios/public-subnet-surprise/', import.meta.url);
const outputs = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]),
);
const tables = outputs.get('route-tables.json') ?? '';
const lambda = outputs.get('function.json') ?? '';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

/** What a browser does on Ctrl+V: an event with the text, at what has the focus. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);

const answer = (page: Page) => page.locator('.verdict-headline');

describe('pasting', () => {
  it('works anywhere on the page, moves the focus to the answer, and adds up', async () => {
    const { page, close, ...incidents } = await visit(browser, '/check/');
    const before = incidents.requests.length;
    await paste(page, tables);
    await answer(page).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('verdict-headline');
    await paste(page, lambda);
    await expect.poll(() => answer(page).innerText()).toMatch(/^orders /);
    expect(await page.locator('[data-part=files] li').count()).toBe(1);
    await page.getByRole('button', { name: 'Remove paste 2' }).click();
    await expect.poll(() => answer(page).innerText()).not.toMatch(/^orders /);
    // A file may be dropped on the answer as well: the form, folded as it is, says so while it hovers.
    const dataTransfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'function.json'));
      return data;
    }, lambda);
    const isMarked = (): Promise<boolean> => page.locator('.checker-form[data-dropping]').isVisible();
    await page.dispatchEvent('#result', 'dragover', { dataTransfer });
    expect(await isMarked()).toBe(true);
    await page.dispatchEvent('#result', 'drop', { dataTransfer });
    await expect.poll(() => answer(page).innerText()).toMatch(/^orders /);
    expect(await isMarked()).toBe(false);
    expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
    expect(otherRequests(incidents.requests, before)).toEqual([]);
    await close();
  });

  it('needs two stops of the keyboard from the answer to the first fix', async () => {
    const { page, close } = await visit(browser, '/check/');
    await paste(page, tables + lambda);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('verdict-headline');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy');
    await close();
  });
});

describe('a shared answer', () => {
  it('is shown before it is copied, has nothing of the paste, and opens as the same check with a word about it', async () => {
    const { page, close, ...incidents } = await visit(browser, '/check/');
    const before = incidents.requests.length;
    await paste(page, tables + lambda);
    await answer(page).waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this answer' });
    await dialog.waitFor();
    const shown = await dialog.locator('.share-text').innerText();
    expect(shown).toContain('"RouteTables"');
    expect(shown).not.toMatch(/orders|123456789012|0d1d1d1d1d1d1d1d1/);
    expect((await accessibilityProblems(page)).join('\n')).toBe('');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page)).toEqual([]);
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: (words: string) => {
          document.title = words;
          return Promise.resolve();
        },
      });
    });
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('way-out-report.md');
    const report = await text(await saved.createReadStream());
    expect(report).toMatch(/cannot reach the internet/);
    expect(report).not.toMatch(/orders|123456789012|0d1d1d1d1d1d1d1d1/);
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await dialog.getByText('Link copied.').waitFor();
    const address = await page.title();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
    expect(otherRequests(incidents.requests, before)).toEqual([]);
    await close();

    const opened = await visit(browser, `/check/${address.slice(address.indexOf('#'))}`);
    await answer(opened.page).waitFor();
    expect(await answer(opened.page).innerText()).toMatch(/cannot reach the internet/);
    expect(await opened.page.locator('[data-part=back]').innerText()).toMatch(/^This is a shared check/);
    expect([opened.violations, opened.foreignRequests, opened.errors]).toEqual([[], [], []]);
    await opened.close();
  });

  // Of six kilobytes come six megabytes: a bomb.
  const bomb = `v1.${gzipSync(JSON.stringify([{}, 'a'.repeat(6_000_000)])).toString('base64url')}`;
  it.each(['v1.', 'v1.%00', `v1.${'A'.repeat(9000)}`, 'v1.<img src=x onerror=alert(1)>', bomb])(
    'that is broken is said to be: %.20s',
    async (fragment) => {
      const { page, close, ...incidents } = await visit(browser, `/check/#${fragment}`);
      await expect.poll(() => page.locator('[data-part=back]').innerText()).toMatch(/broken or was cut/);
      expect(await page.locator('textarea#paste').inputValue()).toBe('');
      expect([incidents.violations, incidents.errors]).toEqual([[], []]);
      await close();
    },
  );
});
