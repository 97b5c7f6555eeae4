// "Try this fix": what would come of it stands in the place of its button, and goes again.
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityProblems, connect, otherRequests, visit } from '../support/browser.ts';

const FOLDER = new URL('../../content/scenarios/public-subnet-surprise/', import.meta.url);
const pasted = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n');

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

it('shows the verdict after a fix, and takes it back by keyboard', async () => {
  const { page, close, ...incidents } = await visit(browser, '/check/');
  const before = incidents.requests.length;
  await page.locator('textarea#paste').fill(pasted);
  const button = page.getByRole('button', { name: 'Try this fix' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const tried = page.locator('.tried');
  await expect.poll(() => tried.innerText()).toMatch(/^reachable\. [\s\S]*unreachable → reachable/);
  expect(await tried.evaluate((box) => box === document.activeElement)).toBe(true);
  // The answer to what was pasted stays what it is.
  expect(await page.locator('[data-verdict]').first().getAttribute('data-verdict')).toBe('unreachable');
  expect(await page.locator('textarea#paste').inputValue()).toBe(pasted);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await tried.count()).toBe(0);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
  expect(otherRequests(incidents.requests, before)).toEqual([]);
  await close();
});
