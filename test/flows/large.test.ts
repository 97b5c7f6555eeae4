// A whole account is pasted, ten megabytes of it: the page answers all the while, and nothing is lost on the way.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SLICE } from '../../src/components/Report/slices.ts';
import { connect, visit } from '../support/browser.ts';
import { longestTask } from '../support/main-thread.ts';
import { manyVpcs } from '../support/many-vpcs.ts';

const large = manyVpcs(580);
const MB = 1024 * 1024;
/** In known tasks. Before results were drawn in slices it was twelve times what it is now, which is about 1.5. */
const LONGEST = 4;
/** For what has to come and may take long where a machine is busy with something else; nothing is measured by it. */
const PATIENCE = { timeout: 60_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

/** Puts a text into the page as a string that a later event can hand on. */
const bring = (page: Page, text: string): Promise<void> =>
  page.evaluate((given) => void Object.assign(globalThis, { given }), text);

/** Pastes what was brought, as the browser does it: the event first, and the text box only if nobody prevents that. */
const paste = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { given } = globalThis as unknown as { given: string };
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    return document.querySelector('#paste')?.dispatchEvent(event) ?? true;
  });

const finished = async (page: Page): Promise<void> => {
  await page.locator('#result [data-verdict]').first().waitFor(PATIENCE);
  await page.locator('#result:not([aria-busy])').waitFor(PATIENCE);
};

/** Watches how many elements and texts are added to the result at a time. */
const watchSlices = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sizeOf = (node: Node): number =>
      document.createTreeWalker(node).nextNode() === null
        ? 1
        : [...node.childNodes].reduce((sum, child) => sum + sizeOf(child), 1);
    const added: number[] = [];
    Object.assign(globalThis, { added });
    const result = document.querySelector('#result');
    if (result === null) return;
    new MutationObserver((records) => {
      const roots = new Set(records.flatMap((record) => [...record.addedNodes]));
      const tops = [...roots].filter((node) => node.parentNode !== null && !roots.has(node.parentNode));
      added.push(tops.reduce((sum, node) => sum + sizeOf(node), 0));
    }).observe(result, { childList: true, subtree: true });
  });

describe('a paste of ten megabytes', () => {
  it('is checked and drawn without a long task', async () => {
    const { page, close, ...incidents } = await visit(browser, '/check/');
    expect(large.length).toBeGreaterThan(9.5 * MB);
    expect(large.length).toBeLessThan(10 * MB);
    await bring(page, large);
    await watchSlices(page);
    const longest = await longestTask(browser, page, async () => {
      expect(await paste(page)).toBe(false);
      await finished(page);
    });
    expect(longest).toBeLessThan(LONGEST);
    const added = await page.evaluate(() => (globalThis as unknown as { added: number[] }).added);
    // Copy buttons add themselves to what a slice holds.
    expect(Math.max(...added)).toBeLessThan(SLICE * 2);
    expect(added.length).toBeGreaterThan(10);
    expect(await page.locator('textarea#paste').inputValue()).toBe('');
    expect(await page.locator('[data-part=files]').innerText()).toMatch(/long paste, (?:9\.\d|10\.0) MB/);
    expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
    await close();
  });

  it('is forgotten when the form is cleared before the result is there, and can be brought back', async () => {
    const { page, close } = await visit(browser, '/check/');
    await bring(page, large);
    await paste(page);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('button', { name: 'Bring back your text' }).waitFor();
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    await page.getByRole('button', { name: 'Bring back your text' }).press('Enter');
    await finished(page);
    expect(await page.locator('[data-part=files] li').count()).toBe(1);
    await close();
  });

  it('may be dropped as a file, and shows more of its long lists and any of its lines when asked', async () => {
    const { page, close, ...incidents } = await visit(browser, '/check/');
    await bring(page, large);
    await page.evaluate(() => {
      const { given } = globalThis as unknown as { given: string };
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([given], 'all.json'));
      Object.assign(globalThis, { dataTransfer });
    });
    const longest = await longestTask(browser, page, async () => {
      await page.evaluate(() => {
        const { dataTransfer } = globalThis as unknown as { dataTransfer: DataTransfer };
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector('.checker-form')?.dispatchEvent(event);
      });
      await finished(page);
    });
    expect(longest).toBeLessThan(LONGEST);
    expect(await page.locator('[data-part=files]').innerText()).toContain('all.json');
    const before = await page.locator('[data-subnet]').count();
    await page.locator('[data-more=subnets]').press('Enter');
    // However slow the machine, the last of them comes; that no other one does is looked at when it is there.
    await expect.poll(() => page.locator('[data-subnet]').count(), PATIENCE).toBe(2 * before);
    expect(await page.locator('[data-part=copied]').innerText()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`path-${before + 1}`);
    // The details of what is added come from the worker: an empty path would have no steps.
    expect(await page.locator('[data-subnet] .steps').count()).toBe(2 * before);
    await page.evaluate(() => (location.hash = '#L200000'));
    await page.locator('#L200000').waitFor(PATIENCE);
    expect([incidents.violations, incidents.errors]).toEqual([[], []]);
    await close();
  });
});

describe('an example', () => {
  it('leaves a way back to the text whose place it takes', async () => {
    const { page, close } = await visit(browser, '/check/');
    const box = page.locator('textarea#paste');
    const mine = '{"RouteTables":[]}';
    await box.fill(mine);
    await page.locator('button[data-example]').first().click();
    await expect.poll(() => box.inputValue()).not.toBe(mine);
    expect(await page.locator('[data-part=back]').getAttribute('role')).toBe('status');
    // A second example is not the reader's work, and takes the place of nothing.
    const first = await box.inputValue();
    await page.locator('button[data-example]').nth(1).click();
    await expect.poll(() => box.inputValue()).not.toBe(first);
    await page.getByRole('button', { name: 'Bring back your text' }).press('Enter');
    expect(await box.inputValue()).toBe(mine);
    expect(await page.locator('[data-part=back]').innerText()).toBe('');
    await close();
  });

  it('is taken back by Ctrl+Z', async () => {
    const { page, close } = await visit(browser, '/check/');
    const box = page.locator('textarea#paste');
    await box.fill('{"RouteTables":[]}');
    await page.locator('button[data-example]').first().click();
    await expect.poll(() => box.inputValue()).not.toBe('{"RouteTables":[]}');
    await box.press('ControlOrMeta+z');
    expect(await box.inputValue()).toBe('{"RouteTables":[]}');
    await close();
  });
});
