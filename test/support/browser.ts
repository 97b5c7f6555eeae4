// A page in a real browser, watched for what must never happen: a broken policy, a request to someone else, an error.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

const { origin, browser: endpoint } = inject('site');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const all = ['wcag2a', 'wcag21a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer a theme can change. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What a visit must leave empty, each entry worded for the reader of a failed test. */
export interface Incidents {
  readonly violations: string[];
  readonly foreignRequests: string[];
  readonly errors: string[];
}

/** A visited page. */
export interface Visit extends Incidents {
  readonly page: Page;
  /** Every request of the page so far, as addresses. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/**
 * What was asked for after the first `before` requests and is no part of the checker itself: those may still be loaded, its
 * worker begun, and an example fetched.
 */
export const otherRequests = (requests: readonly string[], before: number): readonly string[] =>
  requests.slice(before).filter((url) => !OWN_PART.test(url));
const OWN_PART = /^blob:|\/(?:_astro\/[\w.-]+|check\/examples\/[\w-]+\/paste)\.js$/;

/** The Chromium that the set-up started. */
export const connect = (): Promise<Browser> => chromium.connect(endpoint);

/**
 * A tab in a fresh profile, and a function that opens an address in it and waits until that has loaded. The tab may
 * be used for one page after another where none of them leaves anything behind; each visit has a record of its own.
 * @param prepared whether each page is to be judged by axe, which a browser compiles once for all when it comes with the page
 */
export async function openTab(
  browser: Browser,
  options: BrowserContextOptions = {},
  prepared: 'for axe' | null = null,
): Promise<{ open: (address: string) => Promise<Visit>; close: () => Promise<void> }> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(15_000);
  let record = emptyRecord();
  await context.exposeBinding('reportViolation', (_source, text: string) => void record.violations.push(text));
  await context.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as { reportViolation: (text: string) => void };
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        reportViolation(`${effectiveDirective} blocked ${blockedURI} (${sourceFile}:${lineNumber})`);
      },
    );
  });
  if (prepared === 'for axe') await context.addInitScript({ content: axeSource });
  const page = await context.newPage();
  page.on('request', (request) => {
    record.requests.push(request.url());
    const isOwn = request.url().startsWith(`${origin}/`) || /^(?:data|blob):/.test(request.url());
    if (!isOwn) record.foreignRequests.push(request.url());
  });
  page.on('pageerror', (error) => void record.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') record.errors.push(message.text());
  });
  const close = (): Promise<void> => context.close();
  return {
    close,
    open: async (address) => {
      record = emptyRecord();
      const response = await page.goto(address, { waitUntil: 'load' });
      const status = response?.status() ?? 0;
      if (status !== 200 && address !== '/404.html') record.errors.push(`${address} answered ${status}`);
      return { ...record, page, close };
    },
  };
}

const emptyRecord = (): Omit<Visit, 'page' | 'close'> => ({
  violations: [],
  foreignRequests: [],
  errors: [],
  requests: [],
});

/** Opens one address in a profile of its own; close the visit when done. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const tab = await openTab(browser, options);
  return tab.open(address);
}

/** What axe finds on the page as it stands, one entry for each rule and element. */
async function problems(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(async (only) => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    return engine.run(document, { runOnly: only, resultTypes: ['violations'] });
  }, runOnly);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n    ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`),
  );
}

/** What keeps readers out, by WCAG 2.2 AA and axe's best practices. */
export const accessibilityProblems = (page: Page): Promise<string[]> => problems(page, { type: 'tag', values: all });

/** The same, for the rules that a change of theme can break. */
export const colourProblems = (page: Page): Promise<string[]> => problems(page, { type: 'rule', values: ofColour });

/** Which elements stick out of the window sideways, and by how much; empty when the page itself does not scroll. */
export const sidewaysOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('pre, table, svg'),
    );
    return [
      `the page is ${scrollWidth} px wide in a window of ${clientWidth} px`,
      ...wide.slice(0, 5).map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`),
    ];
  });
