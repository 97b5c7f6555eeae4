// The figure of a lesson by keyboard alone: it opens with the prediction, goes where the arrows lead, and placebos move nothing.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, visit } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const LESSON = '/learn/the-public-subnet-trap/';
const figureOf = (page: Page) => page.locator('way-out-walk');
const said = (page: Page): Promise<string> => figureOf(page).locator('[data-part="text"]').innerText();

/** Makes the prediction of the lesson without a mouse. */
async function predict(page: Page): Promise<void> {
  await page.locator('[data-role="prediction"] input').first().focus();
  await page.keyboard.press('Space');
  await page.locator('[data-role="prediction"] .button-main').focus();
  await page.keyboard.press('Enter');
  // The code of a figure comes when a reader is near it.
  await page.locator('way-out-walk [data-part="headline"]').first().waitFor({ state: 'visible' });
}

describe('the figure of a lesson', () => {
  it('shows no outcome and no switch before the prediction, and is open after it', async () => {
    const { page, close } = await visit(browser, LESSON);
    const figure = figureOf(page);
    expect(await figure.getByText(/predict first/).isVisible()).toBe(true);
    for (const hidden of ['input', 'button', '[data-part="headline"]', '[data-part="text"]'])
      expect([hidden, await figure.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
    await predict(page);
    await expect.poll(() => figure.locator('[data-part="headline"]').isVisible()).toBe(true);
    await close();
  });

  it('takes the packet on by arrow keys, to the stop where it is dropped, and back', async () => {
    const { page, errors, violations, close } = await visit(browser, LESSON);
    await predict(page);
    await figureOf(page)
      .getByRole('group', { name: /packet/ })
      .focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said(page)).toMatch(/^Step 2 of 5/);
    await page.keyboard.press('End');
    await expect.poll(() => said(page)).toMatch(/no public partner: dropped/);
    const here = figureOf(page).locator('[aria-current="step"]');
    expect(await here.count()).toBe(1);
    expect(await here.innerText()).toMatch(/Internet gateway[\s\S]*10\.0\.0\.37[\s\S]*dropped/);
    await page.keyboard.press('Home');
    await expect.poll(() => said(page)).toMatch(/^Step 1 of 5/);
    expect([...errors, ...violations]).toEqual([]);
    await close();
  });

  it('is moved by a switch and not by a placebo, which says why', async () => {
    const { page, close } = await visit(browser, LESSON);
    await predict(page);
    const figure = figureOf(page);
    await figure.getByRole('button', { name: 'To the end' }).click();
    await expect.poll(() => said(page)).toMatch(/^Step 5 of 5/);
    await figure.getByRole('checkbox').first().check();
    expect(await said(page)).toMatch(/^Step 5 of 5/);
    await expect.poll(() => figure.locator('[data-part="status"]').innerText()).toMatch(/^Nothing moves\./);
    await figure.getByLabel('private-a').first().check();
    await expect.poll(() => said(page)).toMatch(/^Step 1 of 15/);
    expect(await figure.getAttribute('data-look')).toBe('open');
    await close();
  });

  it('holds every outcome as a table without scripts, and no control that does nothing', async () => {
    const { page, close } = await visit(browser, LESSON, { javaScriptEnabled: false });
    const figure = figureOf(page);
    await figure.locator('summary').click();
    // Nine settings; without an attachment the route does not matter.
    expect(await figure.locator('tbody tr').count()).toBe(7);
    expect(await figure.locator('[data-part="headline"]').isVisible()).toBe(true);
    expect(await figure.locator('input, button').first().isVisible()).toBe(false);
    await close();
  });
});
