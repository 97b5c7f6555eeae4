// The list of findings is narrowed by keyboard, says how many are left, and keeps the choice in its address.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, openTab, visit } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

describe('the list of findings', () => {
  it('shows what fits, says how many, and leaves no empty area', async () => {
    const { page, errors, violations, close } = await visit(browser, '/findings/');
    const all = await page.locator('[data-finding]').count();
    await page.getByRole('combobox', { name: 'Where', exact: true }).selectOption('nat');
    const shown = page.locator('[data-finding]:visible');
    const left = await shown.count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(await page.getByRole('status').filter({ hasText: 'findings' }).textContent()).toBe(
      `${left} of ${all} findings`,
    );
    expect(await page.locator('.finding-area:visible').count()).toBe(1);
    expect(await page.locator('.toc li:visible').count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?area=nat');
    // A few are told at length; the whole list is titles to look through.
    expect(await page.locator('.finding-summary:visible').count()).toBe(left <= 12 ? left : 0);
    await page.getByRole('combobox', { name: 'How bad' }).selectOption('warning');
    const few = await shown.count();
    expect(few).toBeLessThanOrEqual(12);
    expect(await page.locator('.finding-summary:visible').count()).toBe(few);
    expect([errors, violations]).toEqual([[], []]);
    await close();
  });

  it('comes back from its address, and opens again when a field is emptied by keyboard', async () => {
    const { page, close } = await visit(browser, '/findings/?words=blackhole&severity=error');
    const all = await page.locator('[data-finding]').count();
    expect(await page.getByLabel('Words').inputValue()).toBe('blackhole');
    expect(await page.locator('[data-finding="route-blackhole"]:visible').count()).toBe(1);
    expect(await page.locator('[data-finding]:visible').count()).toBeLessThan(all / 4);
    await page.getByLabel('Words').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    expect(new URL(page.url()).search).toBe('?severity=error');
    await page.keyboard.type('no such words anywhere');
    expect(await page.locator('[data-finding]:visible').count()).toBe(0);
    expect(await page.getByRole('status').filter({ hasText: 'No finding' }).count()).toBe(1);
    await close();
  });

  it('is whole without JavaScript', async () => {
    const tab = await openTab(browser, { javaScriptEnabled: false });
    const { page } = await tab.open('/findings/?area=nat');
    expect(await page.locator('[data-finding]:visible').count()).toBe(await page.locator('[data-finding]').count());
    expect(await page.locator('finding-filter:visible').count()).toBe(0);
    expect(await page.locator('.toc a').count()).toBeGreaterThan(5);
    // At most four screens, and six on a phone.
    const screens = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    expect(await screens()).toBeLessThanOrEqual(4);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await screens()).toBeLessThanOrEqual(6);
    await tab.close();
  });
});
