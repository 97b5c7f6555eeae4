// "Which route wins?": by keyboard, from a link, in the annotated paste, and as narrow as a page gets.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, connect, otherRequests, sidewaysOverflow, visit } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const rows = (page: Page) => page.locator('.route');
const summary = (page: Page) => page.locator('.routes-summary');

/** How much of the window has moved so far without the reader's doing, as browsers measure it (CLS). */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
          done(entries.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(0), 500);
      }),
  );

describe('which route wins', () => {
  it('is answered from a link, asked again by keyboard, and stays in the address', async () => {
    const { page, close, ...incidents } = await visit(browser, '/check/#example=split-default&route=200.1.1.1');
    const before = incidents.requests.length;
    await expect.poll(() => summary(page).innerText()).toMatch(/^128\.0\.0\.0\/1 wins: 200\.1\.1\.1 goes to/u);
    // The form is folded before the first paint: nothing that is read already jumps when the answer comes.
    expect(await layoutShift(page)).toBeLessThan(0.05);
    expect(await rows(page).first().innerText()).toMatch(/^Wins/u);
    expect(await rows(page).nth(1).innerText()).toMatch(/^No match[\s\S]*does not contain 200\.1\.1\.1/u);
    await page.locator('#route-destination').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('10.0.0.5');
    await page.keyboard.press('Enter');
    await expect.poll(() => summary(page).innerText()).toContain('stays inside the VPC');
    expect(await page.evaluate(() => location.hash)).toMatch(
      /^#example=split-default&route=10\.0\.0\.5&table=rtb-\w+$/u,
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
    expect(otherRequests(incidents.requests, before)).toEqual([]);
    await close();
  });

  it('opens by keyboard, leads to the line and back, and leaves the address when it is closed', async () => {
    const { page, close } = await visit(browser, '/check/#example=blackhole');
    const title = page.locator('.routes > summary');
    await title.waitFor();
    await title.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page).first().innerText()).toMatch(/^Drops/u);
    await rows(page).first().getByRole('link').click();
    expect(await page.evaluate(() => location.hash)).toMatch(/^#L\d+$/u);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('route=internet');
    await title.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('route=');
    await close();
  });

  it('turns routes that carry nothing grey in the paste, with the reason, and never marks them', async () => {
    const { page, close } = await visit(browser, '/check/#example=blackhole');
    await page.locator('.result-paste').scrollIntoViewIfNeeded();
    const lost = page.locator('.line[data-route=lost]');
    await expect.poll(() => lost.count()).toBeGreaterThan(0);
    expect(await lost.locator('mark').count()).toBe(0);
    expect(await page.locator('.line-why').first().innerText()).toMatch(/Not used: holds nothing of the internet/u);
    await close();
  });
});
