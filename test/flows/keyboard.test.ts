// Everything without a mouse: the skip link, a question, and a check.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, visit } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

/** Whether the focused element, or what stands around it, matches a selector. */
const focusIsIn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);

/** Presses Tab until the focus is where it is wanted; what it passes on the way must show that it has the focus. */
async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    const isSeen = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (!element || element === document.body) return true;
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const isHiddenInput = element instanceof HTMLInputElement && style.opacity === '0';
      return (
        isHiddenInput || (width > 0 && height > 0 && (style.outlineStyle !== 'none' || style.boxShadow !== 'none'))
      );
    });
    expect(isSeen, 'the focus can be seen').toBe(true);
    if (await focusIsIn(page, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

describe('by keyboard alone', () => {
  it('the first stop of a page skips to its content', async () => {
    const { page, close } = await visit(browser, '/learn/yes-by-default/');
    await page.keyboard.press('Tab');
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(target).toMatch(/^#./);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focusIsIn(page, 'main')).toBe(true);
    await close();
  });

  it('a question can be answered', async () => {
    const { page, close } = await visit(browser, '/learn/yes-by-default/');
    const quiz = '[data-question][data-role="quiz"][data-kind="single"]';
    await tabTo(page, `${quiz} input`, 150);
    const id = await page.evaluate(() =>
      document.activeElement?.closest('[data-question]')?.getAttribute('data-question'),
    );
    const question = page.locator(`[data-question="${id ?? ''}"]`);
    const options = await question.locator('input').count();
    // Arrow keys choose and never submit; every option is tried until the right one is found.
    for (let tried = 0; tried < options; tried += 1) {
      await page.keyboard.press(tried === 0 ? 'Space' : 'ArrowDown');
      expect(await question.getAttribute('data-state')).not.toBe('settled');
      await tabTo(page, `[data-question="${id ?? ''}"] button`);
      await page.keyboard.press('Enter');
      await expect.poll(() => question.getAttribute('data-state')).toMatch(/wrong|settled/);
      if ((await question.getAttribute('data-state')) === 'settled') break;
      await page.keyboard.press('Shift+Tab');
      while (!(await focusIsIn(page, 'input'))) await page.keyboard.press('Shift+Tab');
    }
    expect(await question.getAttribute('data-state')).toBe('settled');
    expect(await focusIsIn(page, `[data-question="${id ?? ''}"]`)).toBe(true);
    await close();
  });

  it('a paste can be checked, and its findings read', async () => {
    const { page, close } = await visit(browser, '/check/');
    await tabTo(page, 'textarea#paste');
    await page.keyboard.insertText('{"RouteTables":[]}');
    await tabTo(page, 'button[type="submit"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusIsIn(page, '.verdict-headline')).toBe(true);
    await tabTo(page, '#result :is(a, button, summary)');
    await close();
  });
});
