// A paste is hostile until it is shown as text: payloads in every field, brackets without end, ten megabytes of one
// line. Nothing of it becomes markup, runs, asks for anything, or keeps the page busy.
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, openTab, otherRequests } from '../support/browser.ts';
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
  // eslint-disable-next-line no-script-url -- the very thing
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

/** Puts a text into the page as a string that a paste can hand on. */
const bring = (page: Page, text: string): Promise<void> =>
  page.evaluate((given) => void Object.assign(globalThis, { given }), text);

/** Pastes what was brought in the place of what stood there, and waits for the answer to it. */
async function check(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { given } = globalThis as unknown as { given: string };
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
  });
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
  expect(otherRequests(incidents.requests, before)).toEqual([]);
};

describe('a hostile paste', () => {
  it.each([
    ['every string but what decides', true],
    ['every string', false],
  ])('is text, with payloads in %s', async (_, keep) => {
    const visit = await tab.open('/check/');
    const before = visit.requests.length;
    let seen = '';
    for (const first of PAYLOADS.keys()) {
      await bring(visit.page, tainted(first, keep));
      await check(visit.page);
      seen += await visit.page.locator('#result').innerText();
      await harmless(visit, before);
    }
    // They arrived, as what they are.
    expect(seen).toContain('<img src=x onerror="globalThis.hit=1">');
  });

  it.each([
    ['100,000 brackets', '['.repeat(100_000)],
    ['100,000 braces that close again', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['ten megabytes of one line', 'x'.repeat(10_000_000)],
    ['a line of ten megabytes that begins as an output', `{"RouteTables":[{"RouteTableId":"${'a'.repeat(9_900_000)}`],
  ])('keeps the page free: %s', async (_, text) => {
    const visit = await tab.open('/check/');
    const before = visit.requests.length;
    await bring(visit.page, text);
    const longest = await longestTask(browser, visit.page, () => check(visit.page));
    expect(longest).toBeLessThan(4);
    await harmless(visit, before);
  });
});

describe('a file', () => {
  const tables = Buffer.from(
    '{"RouteTables":[{"RouteTableId":"rtb-0a1b2c3d4e5f60718","Tags":[{"Value":"Z\u00fcrich"}]}]}',
  );
  const wide = Buffer.from(tables.toString(), 'utf16le');
  const noise = Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * n * 7919 + n) % 256));
  const picture = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), noise]);
  const NAME = '<img src=x onerror="globalThis.hit=1">.json';

  it.each([
    ['of random bytes', 'noise.json', noise, false],
    ['that is a picture', 'screenshot.png', picture, false],
    ['that is empty', 'empty.json', Buffer.alloc(0), false],
    ['in Latin-1', 'latin.json', Buffer.from(tables.toString(), 'latin1'), true],
    ['in UTF-16 with its mark', 'wide.json', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), true],
    [
      'in UTF-16 the other way round',
      'wide.json',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]),
      true,
    ],
    ['whose name is markup', NAME, tables, true],
  ])('%s is read, or said not to be', async (_, name, buffer, isRead) => {
    const visit = await tab.open('/check/');
    const before = visit.requests.length;
    await visit.page.locator('#files').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect.poll(() => visit.page.locator('[data-part=files]').innerText()).toContain(name);
    if (buffer.length > 0) await visit.page.locator('#result .verdict-headline').waitFor();
    if (isRead) expect(await visit.page.locator('#result').innerText()).toContain('rtb-0a1b2c3d4e5f60718');
    await harmless(visit, before);
  });
});
