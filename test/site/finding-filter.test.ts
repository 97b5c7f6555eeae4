// Long lists are narrowed by keyboard and say how many are left; that of the findings keeps the choice in its address.
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

describe('the glossary and the symptoms', () => {
  it('leave the words that fit, and a link opens what they hide', async () => {
    const { page, errors, violations, close } = await visit(browser, '/reference/glossary/');
    const terms = page.locator('.glossary-term:visible');
    const all = await terms.count();
    await page.getByLabel('Find a word').focus();
    await page.keyboard.type('blackh');
    await expect.poll(() => terms.count()).toBeLessThan(all / 3);
    const left = await terms.count();
    expect(await page.locator('.list-filter [role="status"]').innerText()).toBe(`${left} of ${all} words`);
    expect(await page.getByRole('navigation', { name: 'All words' }).isVisible()).toBe(false);
    expect(await page.locator('#blackhole').isVisible()).toBe(true);
    await page.evaluate(() => location.assign('#dual-stack'));
    await expect.poll(() => page.locator('#dual-stack').isVisible()).toBe(true);
    expect(await terms.count()).toBe(all);
    expect([errors, violations]).toEqual([[], []]);
    await close();
  });

  it('find the family of a pasted line that the page shows another example of', async () => {
    const { page, errors, violations, close } = await visit(browser, '/reference/symptoms/', {
      viewport: { width: 390, height: 844 },
    });
    await page.getByLabel('Find your line').fill('pg: dial tcp 10.9.8.7:5432: connect: connection refused');
    const shown = page.locator('.symptoms > li:visible');
    await expect.poll(() => shown.count()).toBeLessThan(6);
    expect(await shown.evaluateAll((items) => items.map(({ id }) => id))).toContain('connection-refused');
    // What the line means is beside it, and nothing that speaks of others.
    expect(await page.locator('.symptom-group:visible > p').count()).toBeLessThan(6);
    expect(await page.locator('.prose > [data-aside]').count()).toBeGreaterThan(5);
    expect(await page.locator('.prose > [data-aside]:visible').count()).toBe(0);
    await page.getByLabel('Find your line').fill('zyxwvu');
    await expect.poll(() => shown.count()).toBe(0);
    expect(await page.locator('.list-filter [role="status"]').innerText()).toMatch(/^No message fits/);
    expect([errors, violations]).toEqual([[], []]);
    await close();
  });
});
