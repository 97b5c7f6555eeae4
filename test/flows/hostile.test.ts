// A paste is hostile until it is shown as text: payloads in every field, brackets without end, ten megabytes of one
// line. Nothing of it becomes markup, runs, asks for anything, or keeps the page busy.
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, openTab } from '../support/browser.ts';
import type { Visit } from '../support/browser.ts';
import { longestTask } from '../support/main-thread.ts';

const FOLDER = new URL('../../content/scenarios/public-subnet-surprise/', import.meta.url);
const outputs = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));

const PAYLOADS = [
  '<img src=x onerror="globalThis.hit=1">',
  '</script><script>globalThis.hit=1</script>',
  '"><svg onload=globalThis.hit=1>',
  'javascript:globalThis.hit=1',
  "'-globalThis.hit=1-'${globalThis.hit=1}{{constructor.constructor('globalThis.hit=1')()}}",
  '</textarea></code><a href="javascript:globalThis.hit=1" autofocus onfocus=globalThis.hit=1>',
  '\u202Eevil\u2066\u200F\u0000',
  '__proto__',
] as const;

/** Fields without which nothing of the paste is recognised, so that nothing of it would be drawn. */
const KEPT = /(?:Id|Ids|Name|Block|Cidr\w*|State|Protocol|Action|Origin)$/;

/** The outputs with a payload in every string, another one in each; `keep` leaves what decides the verdict as it was. */
function tainted(first: number, keep: boolean): string {
  let at = first;
  const taint = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item: unknown) => taint(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, taint(inner, name)]));
    if (typeof value !== 'string' || (keep && KEPT.test(key) && key !== 'FunctionName')) return value;
    at += 1;
    return PAYLOADS[at % PAYLOADS.length];
  };
  return outputs.map((output) => JSON.stringify(taint(output, ''), null, 2)).join('\n');
}

let browser: Browser;
let tab: Awaited<ReturnType<typeof openTab>>;
beforeAll(async () => {
  browser = await connect();
  tab = await openTab(browser);
});
afterAll(() => browser.close());

/** Pastes in the place of what stood there, and waits for the answer to it. */
async function check(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    document.querySelector('#result')?.replaceChildren();
    const box = document.querySelector<HTMLTextAreaElement>('#paste');
    if (box === null) return;
    box.value = '';
    box.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (!box.dispatchEvent(event)) return;
    box.value = given;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
  await page.locator('#result .verdict-headline, .checker-trouble:not(:empty)').first().waitFor({ timeout: 60_000 });
  await page.locator('#result:not([aria-busy])').waitFor();
}

/** What a payload would leave in the page if it were anything but text. */
const traces = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const main = [...document.querySelectorAll('main *')];
    const handlers = main.filter((element) => [...element.attributes].some(({ name }) => name.startsWith('on')));
    const odd = main.filter((element) =>
      element.matches('main :is(img, iframe, object, embed, base, way-out-checker script)'),
    );
    const links = main.filter((element) =>
      /^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute('href') ?? ''),
    );
    const hit = 'hit' in globalThis || 'hit' in Object.prototype ? ['a payload ran'] : [];
    return [...hit, ...[...handlers, ...odd, ...links].map((element) => element.outerHTML.slice(0, 120))];
  });

const harmless = async ({ page, ...incidents }: Visit, before: number): Promise<void> => {
  expect(await traces(page)).toEqual([]);
  expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
  // Parts of the checker itself may still be loaded, and nothing else.
  expect(incidents.requests.slice(before).filter((url) => !/\/_astro\/[\w.-]+\.js$/.test(url))).toEqual([]);
};

describe('a hostile paste', () => {
  it.each([
    ['every string but what decides', true],
    ['every string', false],
  ])('is text, with payloads in %s', async (_, keep) => {
    const visit = await tab.open('/check/');
    const before = visit.requests.length;
    for (const first of PAYLOADS.keys()) {
      await check(visit.page, tainted(first, keep));
      // Seen to arrive: the payload stands in the page as what it is.
      if (keep) expect(await visit.page.locator('.paste').first().innerText()).toContain('"');
      await harmless(visit, before);
    }
  });

  it.each([
    ['100,000 brackets', '['.repeat(100_000)],
    ['100,000 braces that close again', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['ten megabytes of one line', 'x'.repeat(10_000_000)],
    ['a line of ten megabytes that begins as an output', `{"RouteTables":[{"RouteTableId":"${'a'.repeat(9_900_000)}`],
  ])('keeps the page free: %s', async (_, text) => {
    const visit = await tab.open('/check/');
    const before = visit.requests.length;
    const longest = await longestTask(browser, visit.page, () => check(visit.page, text));
    process.stdout.write(`\nlongest task: ${longest.toFixed(0)} ms of processor time\n`);
    expect(longest).toBeLessThan(200);
    await harmless(visit, before);
  });
});
