// The question that brings people here is answered before they scroll, on a phone, without JavaScript.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, visit } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false, isMobile: true, deviceScaleFactor: 3 };

describe('the first page', () => {
  it('asks and answers above the fold of a phone, without JavaScript', async () => {
    const { page, close } = await visit(browser, '/', phone);
    expect(await page.locator('h1').innerText()).toMatch(/internet access by default\?/);
    const answer = page.getByText(/A function has internet access by default/).first();
    const box = await answer.boundingBox();
    expect(await answer.isVisible()).toBe(true);
    expect(box === null ? Infinity : box.y + box.height).toBeLessThanOrEqual(phone.viewport.height);
    expect(await answer.innerText()).toMatch(/Yes/);
    await close();
  });

  it('answers after a guess, whichever, and then opens the figure; its state is in the address', async () => {
    const { page, errors, violations, close } = await visit(browser, '/', { viewport: { width: 390, height: 844 } });
    const answer = page.getByText(/A function has internet access by default/).first();
    const figure = page.locator('way-out-walk');
    expect(await answer.isVisible()).toBe(false);
    expect(await figure.locator('input').first().isVisible()).toBe(false);
    await page.getByText('I do not know').click();
    await answer.waitFor({ state: 'visible' });
    await figure.getByRole('group', { name: 'VpcConfig of orders' }).getByLabel('private-a').check();
    await expect.poll(() => figure.getAttribute('data-look')).toBe('blocked');
    expect(new URL(page.url()).hash).toBe('#walk-1000');
    await page.reload();
    await expect.poll(() => figure.getAttribute('data-look')).toBe('blocked');
    expect([...errors, ...violations]).toEqual([]);
    await close();
  });

  it('opens both doors', async () => {
    const { page, close } = await visit(browser, '/', phone);
    const main = page.locator('main');
    expect(await main.locator('a[href$="/check/"]').count()).toBeGreaterThan(0);
    expect(await main.locator('a[href$="/learn/"]').count()).toBeGreaterThan(0);
    await close();
  });
});
