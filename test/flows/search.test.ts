// Somebody looks for the line of a log, by keyboard alone.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityProblems, connect, visit } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

it('the link of the header leads into the field, and typing into the results', async () => {
  const { page, requests, violations, errors, foreignRequests, close } = await visit(browser, '/check/');
  await page.getByRole('link', { name: 'Search' }).press('Enter');
  await page.waitForURL('**/search/#q');
  await expect.poll(() => page.locator('input#q').evaluate((field) => field === document.activeElement)).toBe(true);
  const isIndex = (url: string): boolean => url.endsWith('/search/index.json');
  expect(requests.filter(isIndex)).toEqual([]);

  await page.keyboard.type('ECONNREFUSED 10.0.3.7');
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ results$/);
  expect(requests.filter(isIndex)).toHaveLength(1);
  expect(new URL(page.url()).search).toBe('');
  expect(page.url()).toContain('#q=ECONNREFUSED%2010.0.3.7');
  expect(await accessibilityProblems(page)).toEqual([]);

  const first = page.getByRole('list', { name: 'Results' }).getByRole('link').first();
  expect(await first.textContent()).toBe('Connection refused');
  expect(await page.locator('.search-results mark').first().textContent()).toMatch(/ECONNREFUSED/i);
  await page.keyboard.press('ArrowDown');
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/reference/symptoms/#connection-refused');
  await page.goBack();
  await expect.poll(() => page.locator('.search-results li').count()).toBeGreaterThan(0);
  expect([violations, errors, foreignRequests]).toEqual([[], [], []]);
  await close();
});

it('an address carries the words, and an empty result says what to do', async () => {
  const { page, close } = await visit(browser, '/search/#q=blackhol');
  await expect.poll(() => page.locator('.search-results a').allTextContents()).toContain('Blackhole');
  await page.locator('input#q').fill('xqzvw');
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Nothing fits/);
  await page.locator('input#q').fill('');
  await expect.poll(() => page.locator('.search-results li').count()).toBe(0);
  await close();
});

it('says so when the index does not come', async () => {
  const { page, close } = await visit(browser, '/search/');
  await page.route('**/search/index.json', (route) => route.abort());
  await page.locator('input#q').fill('nat');
  await expect.poll(() => page.getByRole('status').textContent()).toMatch(/could not be loaded/);
  await close();
});
