// A reader reads a lesson, gets a question wrong, then right, comes back the next day, and finds it answered.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { accessibilityProblems, connect, sidewaysOverflow, visit } from '../support/browser.ts';
import { root } from '../support/run.ts';

interface Question {
  readonly id: string;
  readonly type: string;
  readonly role?: string;
  readonly options: readonly { readonly text?: string; readonly correct?: boolean; readonly reason: string }[];
}

const LESSON = 'yes-by-default';
const file = join(root, 'content/lessons', LESSON, 'questions.yaml');
const questions = parse(readFileSync(file, 'utf8')) as readonly Question[]; // the content tests hold its shape
const question = questions.find(({ type, role }) => type === 'single' && role !== 'prediction');
/** The words of an option as a reader sees them. */
const wordsOf = (correct: boolean): string =>
  (question?.options.find((option) => (option.correct ?? false) === correct)?.text ?? '').replaceAll('`', '');

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const state = (asked: Locator): Promise<string | null> => asked.getAttribute('data-state');
const answer = async (asked: Locator, words: string): Promise<void> => {
  await asked.locator('label', { hasText: words }).click();
  await asked.getByRole('button', { name: 'Check' }).click();
};

describe('reading a lesson', () => {
  it('lets the reader answer a question, explains, and remembers', async () => {
    const { page, close, ...incidents } = await visit(browser, `/learn/${LESSON}/`);
    const asked = page.locator(`[data-question="${question?.id ?? ''}"]`);
    expect(await state(asked)).toBe('open');

    await asked.getByRole('button', { name: 'Check' }).click();
    await expect.poll(() => asked.getByRole('status').textContent()).toMatch(/\S/); // asks for a choice
    expect(await state(asked)).toBe('open');

    await answer(asked, wordsOf(false));
    await expect.poll(() => state(asked)).toBe('wrong');
    await expect.poll(() => asked.getByRole('status').textContent()).toMatch(/\S/);

    await answer(asked, wordsOf(true));
    await expect.poll(() => state(asked)).toBe('settled');
    expect(await asked.innerText()).toContain('Lambda');

    await page.reload();
    await expect.poll(() => state(asked)).toBe('settled');
    expect(
      await asked
        .locator('label', { hasText: wordsOf(true) })
        .locator('input')
        .isChecked(),
    ).toBe(true);

    const guess = page.locator('[data-question][data-role="prediction"]');
    await guess.locator('label').first().click();
    await guess.getByRole('button', { name: 'See what happens' }).click();
    await expect.poll(() => state(guess)).toBe('settled');

    // A week later it is asked again, beside others; /review/ takes them, with their styles, from another page.
    await page.clock.install({ time: Date.now() + 8 * 86_400_000 });
    await page.goto('/review/');
    await page.locator('.review-list [data-question]').first().waitFor();
    // A guess is never asked again, and is no answer to a question that is gone.
    expect(await page.locator('way-out-review [data-part="state"]').innerText()).toMatch(/^1 question is due today\.$/);
    const rules = await page.evaluate(() =>
      [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(' '),
    );
    expect(rules).toContain('.question-file pre');
    expect(rules).toContain('.question-typed textarea');
    expect((await accessibilityProblems(page)).join('\n')).toBe('');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
    await close();
  });

  it('carries out commands that are typed instead of a choice', async () => {
    const { page, close, ...incidents } = await visit(browser, '/questions/');
    const asked = page.locator('[data-question="route-fix-dead-default"]');
    await asked.locator('summary', { hasText: 'Or type a change' }).focus();
    await page.keyboard.press('Enter');
    const field = asked.getByRole('textbox', { name: 'Commands of the AWS CLI, one a line' });
    const tried = asked.locator('[data-part="tried"]');
    const route = '--route-table-id rtb-0c7c7c7c7c7c7c7c7 --destination-cidr-block 0.0.0.0/0';
    const nat = '--nat-gateway-id nat-0e8e8e8e8e8e8e8e8';
    await page.keyboard.press('Tab');
    expect(await field.evaluate((box) => box === document.activeElement)).toBe(true);
    for (const [command, says, look] of [
      [`aws ec2 create-route ${route} ${nat}`, /^An error occurred \(RouteAlreadyExists\) when calling/, 'blocked'],
      [`aws ec2 delete-route ${route}`, /^That gives no way out yet\./, 'blocked'],
      [`aws ec2 replace-route ${route} ${nat}`, /^That gives a way out\./, 'open'],
    ] as const) {
      await field.fill(command);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => tried.innerText()).toMatch(says);
      expect(await tried.getAttribute('data-look')).toBe(look);
      await field.focus();
    }
    // A try counts for nothing.
    expect(await state(asked)).toBe('open');
    expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
    await close();
  });

  it('leads from the first lesson to the next', async () => {
    const { page, close } = await visit(browser, '/');
    await page.locator('main').getByRole('link', { name: 'Learn' }).click();
    await page.locator(`main a[href$="/learn/${LESSON}/"]`).first().click();
    await page.waitForURL(`**/learn/${LESSON}/`);
    await page.locator('a[rel="next"]').first().click();
    await page.waitForURL('**/learn/what-attaching-changes/');
    expect(await page.locator('h1').innerText()).toMatch(/\S/);
    await close();
  });

  it('keeps the theme that the reader has chosen', async () => {
    const { page, close } = await visit(browser, '/', { colorScheme: 'light' });
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await ground();
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await expect.poll(ground).not.toBe(before);
    const chosen = await ground();
    await page.reload();
    expect(await ground()).toBe(chosen);
    await close();
  });
});
