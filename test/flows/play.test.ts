// The playground by keyboard: a switch changes the headline and the address, and the checker opens with the same VPC.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityProblems, connect, visit } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const headline = (page: Page): Promise<string> => page.locator('way-out-play [data-part="headline"]').innerText();
const fragment = (page: Page): string => new URL(page.url()).hash;
/** The route to everywhere in the table of the function's subnet. */
const route = (page: Page) => page.getByRole('group', { name: /^0\.0\.0\.0\/0 in the table of private-a/ });

it('a switch changes the headline and the address, which brings the setting back', async () => {
  const { page, close, ...incidents } = await visit(browser, '/play/');
  const before = await headline(page);
  expect(new URL(page.url()).hash).toBe('');
  await route(page).getByRole('radio').first().focus();
  // From the first choice one step back leads to the last: no route, and no gateway.
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => headline(page)).not.toBe(before);
  const after = await headline(page);
  expect(after).toMatch(/^orders cannot reach the internet/);
  expect(await page.locator('way-out-play').getAttribute('data-look')).toBe('blocked');
  expect(fragment(page)).toBe('#default-route=5');
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.reload();
  await expect.poll(() => headline(page)).toBe(after);
  expect(await route(page).getByRole('radio', { name: 'no NAT gateway left' }).isChecked()).toBe(true);
  expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
  await close();
});

it('what is shown opens in the checker, with its question and the same answer', async () => {
  const { page, close, ...incidents } = await visit(browser, '/play/#default-route=4&port=5432');
  await expect.poll(() => page.locator('way-out-play').getAttribute('data-look')).toBe('blocked');
  await page.getByRole('button', { name: 'Open in the checker' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/check/');
  await expect.poll(() => page.locator('.verdict-headline').innerText()).toMatch(/^orders cannot reach the internet/);
  expect(await page.locator('#port').inputValue()).toBe('5432');
  expect(await page.locator('textarea#paste').inputValue()).toContain('"RouteTables"');
  expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
  await close();
});
