// Nothing that was typed or pasted is lost: by an end of the check, a missing part, a reload, or another page.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, connect, visit } from '../support/browser.ts';

const table = (id: string): string =>
  JSON.stringify({ RouteTables: [{ RouteTableId: id, VpcId: 'vpc-1', Routes: [] }] });

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const box = (page: Page) => page.locator('textarea#paste');
const result = (page: Page) => page.locator('#result [data-verdict]').first();
const trouble = (page: Page): Promise<string> => page.locator('[data-part=trouble]').innerText();
/** Has the analyzer load and never answer. */
const stall = async (page: Page): Promise<void> => {
  await page.route(/_astro\/worker-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "postMessage({ kind: 'ready' })" }),
  );
};

describe('a check that takes too long', () => {
  it('shows a Stop button after a second, which ends it and keeps the text', async () => {
    const { page, close } = await visit(browser, '/check/');
    await stall(page);
    await box(page).fill(table('rtb-1'));
    await page.getByRole('button', { name: 'Stop' }).press('Enter');
    expect(await trouble(page)).toContain('Stopped');
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check');
    expect(await box(page).inputValue()).toBe(table('rtb-1'));
    expect((await accessibilityProblems(page)).join('\n')).toBe('');
    await close();
  });

  it('is ended after its time, in words, and the text stays', async () => {
    const { page, close } = await visit(browser, '/check/');
    await stall(page);
    await page.clock.install();
    await box(page).fill(table('rtb-1'));
    await page.clock.runFor(2000);
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await page.clock.runFor(30_000);
    await expect.poll(() => trouble(page)).toContain('not done after 20 seconds');
    expect(await box(page).inputValue()).toBe(table('rtb-1'));
    await close();
  });
});

describe('a part that cannot be loaded', () => {
  it('is named in the page, and loaded when the connection is back', async () => {
    const { page, close } = await visit(browser, '/check/');
    await page.context().setOffline(true);
    await box(page).fill(table('rtb-1'));
    await expect.poll(() => trouble(page)).toContain('could not be loaded');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await result(page).waitFor();
    expect(await trouble(page)).toBe('');
    await close();
  });

  it('is named when only what draws the result is gone, and the check is over', async () => {
    const { page, close } = await visit(browser, '/check/');
    const drawing = /_astro\/show\.[^/]*\.js/;
    await page.route(drawing, (route) => route.abort());
    await box(page).fill(table('rtb-1'));
    await expect.poll(() => trouble(page)).toContain('could not be loaded');
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
    expect(await box(page).inputValue()).toBe(table('rtb-1'));
    await page.unroute(drawing);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await result(page).waitFor();
    await close();
  });

  it('leaves the earlier result where it was', async () => {
    const { page, close } = await visit(browser, '/check/');
    await box(page).fill(table('rtb-1'));
    await result(page).waitFor();
    await page.context().setOffline(true);
    await box(page).fill('RouteTables:\n- RouteTableId: rtb-2\n');
    await expect.poll(() => trouble(page)).toContain('could not be loaded');
    expect(await result(page).count()).toBe(1);
    expect(await page.locator('way-out-checker').getAttribute('data-trouble')).toBe('');
    await close();
  });
});

describe('a text', () => {
  it('is back after a reload and after another page, and is not stored while it is there', async () => {
    const { page, close } = await visit(browser, '/check/');
    const stored = (): Promise<string> =>
      page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]));
    await box(page).fill(table('rtb-1'));
    await result(page).waitFor();
    for (const leave of [() => page.reload(), () => page.goto('/about/').then(() => page.goBack())]) {
      await leave();
      await expect.poll(() => box(page).inputValue()).toBe(table('rtb-1'));
      await result(page).waitFor();
      expect(await stored()).not.toContain('rtb-1');
    }
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => box(page).inputValue()).toBe('');
    await page.reload();
    expect(await box(page).inputValue()).toBe('');
    await close();
  });

  it('too long for the box is back as well, and is asked about when there is no room for it', async () => {
    const { page, close } = await visit(browser, '/check/');
    const fill = (length: number): Promise<void> =>
      page.evaluate((count) => {
        const area = document.querySelector<HTMLTextAreaElement>('#paste');
        if (area === null) return;
        area.value = `{"RouteTables":[]}${' '.repeat(count)}`;
        area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, length);
    const files = page.locator('[data-part=files] li');
    await fill(200_000);
    await expect.poll(() => files.count()).toBe(1);
    await page.reload();
    await expect.poll(() => files.count()).toBe(1);
    await result(page).waitFor();
    await fill(8_000_000);
    await expect.poll(() => files.count()).toBe(2);
    // A page that nobody has touched may not ask.
    await page.locator('h1').click();
    const asked = page.waitForEvent('dialog');
    const reload = page.reload().catch(() => null);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await files.count()).toBe(2);
    await close();
    await reload;
  });
});
