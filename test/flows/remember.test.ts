// A text is kept on this device when the reader asks for that, and is nowhere any more once it is to be forgotten.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, visit } from '../support/browser.ts';
import { manyVpcs } from '../support/many-vpcs.ts';

const table = (id: string): string =>
  JSON.stringify({ RouteTables: [{ RouteTableId: id, VpcId: 'vpc-1', Routes: [] }] });

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const box = (page: Page) => page.locator('textarea#paste');
const tick = (page: Page) => page.getByRole('checkbox', { name: 'Remember it on this device' });
const forget = (page: Page) => page.getByRole('button', { name: 'Forget' });
const edit = (page: Page) => page.getByRole('button', { name: 'Edit' });
const back = (page: Page) => page.locator('[data-part=back]');
const result = (page: Page) => page.locator('#result [data-verdict]').first();
const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([Object.values(localStorage), Object.values(sessionStorage)]));

/** Closes the tab and comes back with another one, in the same browser. */
async function comeBack(page: Page, address = '/check/'): Promise<Page> {
  const next = await page.context().newPage();
  await page.close({ runBeforeUnload: true });
  await next.goto(address);
  return next;
}

describe('a text that is remembered', () => {
  it('is back in another tab, and gone everywhere once it is forgotten', async () => {
    const { page, close } = await visit(browser, '/check/');
    await box(page).fill(table('rtb-1'));
    await result(page).waitFor();
    expect(await stored(page)).not.toContain('rtb-1');
    await tick(page).check();
    await expect.poll(() => stored(page)).toContain('rtb-1');
    expect(await back(page).innerText()).toContain('until you press Forget');

    const next = await comeBack(page);
    await expect.poll(() => box(next).inputValue()).toBe(table('rtb-1'));
    await result(next).waitFor();
    expect(await tick(next).isChecked()).toBe(true);
    await forget(next).click();
    await expect.poll(() => back(next).innerText()).toContain('Forgotten');
    expect(await box(next).inputValue()).toBe('');
    expect(await result(next).count()).toBe(0);
    expect(await next.getByRole('button', { name: 'Bring back your text' }).count()).toBe(0);
    expect(await stored(next)).not.toContain('rtb-1');
    await next.reload();
    expect(await box(next).inputValue()).toBe('');
    await close();
  });

  it('keeps what was changed last, and is not kept any more once the box is empty', async () => {
    const { page, close } = await visit(browser, '/check/');
    await box(page).fill(table('rtb-1'));
    await tick(page).check();
    await expect.poll(() => stored(page)).toContain('rtb-1');
    await box(page).fill(table('rtb-2'));
    const next = await comeBack(page);
    await expect.poll(() => box(next).inputValue()).toBe(table('rtb-2'));
    await tick(next).uncheck();
    await expect.poll(() => stored(next)).not.toContain('rtb-2');
    expect(await box(next).inputValue()).toBe(table('rtb-2'));
    await close();
  });

  it('does not take the place of a check that somebody sent, nor is that kept in its place', async () => {
    const { page, close } = await visit(browser, '/check/');
    await box(page).fill(table('rtb-1'));
    await tick(page).check();
    await expect.poll(() => stored(page)).toContain('rtb-1');
    const example = await comeBack(page, '/check/#example=blackhole');
    await expect.poll(() => box(example).inputValue()).not.toBe('');
    expect(await box(example).inputValue()).not.toContain('rtb-1');
    const next = await comeBack(example);
    await expect.poll(() => box(next).inputValue()).toBe(table('rtb-1'));
    await close();
  });

  it('says so where there is no room for it', async () => {
    const { page, close } = await visit(browser, '/check/');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await box(page).fill(table('rtb-1'));
    await tick(page).click();
    await expect.poll(() => back(page).innerText()).toContain('no room');
    expect(await tick(page).isChecked()).toBe(false);
    await close();
  });
});

describe('ten megabytes', () => {
  it('leave the memory of the page when they are forgotten', async () => {
    const { page, close } = await visit(browser, '/check/');
    const session = await page.context().newCDPSession(page);
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
      return usedSize / 1024 / 1024;
    };
    const before = await heap();
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('#paste')?.dispatchEvent(event);
    }, manyVpcs(580));
    await page.locator('#result [data-verdict]').first().waitFor({ timeout: 60_000 });
    await page.locator('#result:not([aria-busy])').waitFor({ timeout: 60_000 });
    const held = await heap();
    expect(page.workers()).toHaveLength(1);
    await edit(page).click();
    await forget(page).click();
    await expect.poll(() => back(page).innerText()).toContain('Forgotten');
    expect(page.workers()).toHaveLength(0);
    await expect.poll(heap, { timeout: 20_000 }).toBeLessThan(before + (held - before) / 3);
    process.stdout.write(
      `\nheap: ${before.toFixed(1)} MiB, ${held.toFixed(1)} with 10 MB, ${(await heap()).toFixed(1)} once forgotten\n`,
    );
    await close();
  });
});
