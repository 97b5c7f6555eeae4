// An engineer with a broken function pastes, gets a verdict with its proof, and tries an example.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, colourProblems, connect, sidewaysOverflow, visit } from '../support/browser.ts';

/** A main table whose default route leads to an internet gateway: the trap that the product is about. */
const trap = JSON.stringify(
  {
    RouteTables: [
      {
        RouteTableId: 'rtb-0a1b2c3d4e5f60718',
        VpcId: 'vpc-0a1b2c3d4e5f60718',
        Associations: [
          {
            Main: true,
            RouteTableAssociationId: 'rtbassoc-0a1b2c3d4e5f60718',
            RouteTableId: 'rtb-0a1b2c3d4e5f60718',
            AssociationState: { State: 'associated' },
          },
        ],
        PropagatingVgws: [],
        Routes: [
          { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
          {
            DestinationCidrBlock: '0.0.0.0/0',
            GatewayId: 'igw-0a1b2c3d4e5f60718',
            Origin: 'CreateRoute',
            State: 'active',
          },
        ],
        Tags: [],
      },
    ],
  },
  null,
  4,
);
const LINE_OF_GATEWAY = trap.split('\n').findIndex((line) => line.includes('igw-')) + 1;

const half = ['function', 'route-tables', 'nat-gateways', 'security-groups']
  .map((name) => readFileSync(new URL(`../../content/scenarios/half-default/${name}.json`, import.meta.url), 'utf8'))
  .join('\n');

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const verdict = (page: Page): Promise<string | null> =>
  page.locator('[data-verdict]').first().getAttribute('data-verdict');

describe('checking a paste', () => {
  it('answers with a verdict, a finding, and the line that proves it', async () => {
    const { page, close, ...incidents } = await visit(browser, '/check/');
    await page.locator('textarea#paste').fill(trap);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.locator('[data-finding]').first().waitFor();
    expect(await verdict(page)).toBe('unreachable');
    expect(await page.locator('[data-subnet]').count()).toBeGreaterThan(0);
    const finding = page.locator('[data-finding="igw-without-public-ip"]').first();
    expect(await finding.innerText()).toContain('igw-0a1b2c3d4e5f60718');

    const lines = await finding
      .locator('a[href*="#L"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const numbers = lines.map((href) => Number(/#L(\d+)/.exec(href)?.[1] ?? 0));
    expect(numbers.some((number) => Math.abs(number - LINE_OF_GATEWAY) <= 3)).toBe(true);
    for (const href of lines) expect(await page.locator(href.slice(href.indexOf('#'))).count()).toBe(1);
    const links = await finding
      .locator('a[href*="/findings/"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    for (const href of links) expect((await fetch(href)).status).toBe(200);
    expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
    await close();
  });

  it('answers while the reader types, without the button', async () => {
    const { page, close } = await visit(browser, '/check/');
    await page.locator('textarea#paste').fill(trap);
    await expect.poll(() => page.locator('[data-finding]').count()).toBeGreaterThan(0);
    // The focus stays in the box; a screen reader hears the sentence of the answer.
    const sentence = await page.locator('.verdict-headline').innerText();
    await expect.poll(() => page.locator('[data-part=status]').innerText()).toBe(sentence);
    await close();
  });

  it('explains what it cannot read, and shows pasted markup as text', async () => {
    const { page, close, ...incidents } = await visit(browser, '/check/');
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>{{constructor}} hello';
    await page.locator('textarea#paste').fill(hostile);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect.poll(() => page.locator('main').innerText()).toMatch(/describe-route-tables/);
    expect(await page.locator('main img[src="x"]').count()).toBe(0);
    expect([incidents.violations, incidents.errors]).toEqual([[], []]);
    await close();
  });

  it('offers at least four examples, and judges each of them', async () => {
    const { page, close, ...incidents } = await visit(browser, '/check/');
    const examples = page.locator('button[data-example]');
    const count = await examples.count();
    expect(count).toBeGreaterThanOrEqual(4);
    const seen = new Set<string | null>();
    for (let index = 0; index < count; index += 1) {
      const before = await page.locator('textarea#paste').inputValue();
      // By keyboard: a result that is laid out while a slow machine scrolls can move between press and release.
      await examples.nth(index).press('Enter');
      await expect.poll(() => page.locator('textarea#paste').inputValue()).not.toBe(before);
      const report = page.locator('.report:not([data-seen])');
      const found = await report.getAttribute('data-verdict');
      expect(found).toMatch(/^(?:reachable|unreachable|intermittent|depends|unknown|mixed)$/);
      seen.add(found);
      // The next example's result is drawn anew; until then this one stays in the page.
      await report.evaluate((drawn) => drawn.setAttribute('data-seen', ''));
    }
    expect(seen.size).toBeGreaterThan(1);
    expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
    await close();
  });

  it('is accessible, and fits a narrow window, with its result shown, and lists what it did not use', async () => {
    const { page, close } = await visit(browser, '/check/');
    await page
      .locator('textarea#paste')
      .fill(trap.replace('"Origin": "CreateRoute",', '"Origin": "CreateRoute", "Weight": 7,'));
    await page.locator('[data-finding]').first().waitFor();
    await page.locator('.report-read > summary').focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.report-read').innerText())
      .toContain('Not known here, 1 field: Routes.Weight.');
    expect((await accessibilityProblems(page)).join('\n')).toBe('');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await accessibilityProblems(page)).join('\n')).toBe('');
    // The verdict that has ranges of addresses beside it, in the other theme and this one.
    await page.locator('textarea#paste').fill(half);
    await expect.poll(() => verdict(page)).toBe('intermittent');
    expect((await accessibilityProblems(page)).join('\n')).toBe('');
    await page.emulateMedia({ colorScheme: 'light' });
    expect((await colourProblems(page)).join('\n')).toBe('');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page)).toEqual([]);
    await close();
  });

  it('stores nothing while the page is open', async () => {
    const { page, close } = await visit(browser, '/check/');
    await page.locator('textarea#paste').fill(trap);
    await page.locator('[data-finding]').first().waitFor();
    expect(page.url()).not.toContain('igw-');
    const stored = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
    );
    expect(stored).not.toContain('igw-0a1b');
    await close();
  });
});

describe('several destinations', () => {
  it('are chosen by keyboard, have a row each, and any of them is shown in full', async () => {
    const { page, close, ...incidents } = await visit(browser, '/check/');
    await page.locator('textarea#paste').fill(trap);
    const chip = page.getByRole('button', { name: 's3', exact: true });
    await chip.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#destination').inputValue()).toBe('internet, s3');
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
    const rows = page.locator('[data-verdict-of]');
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.first().innerText()).toContain('internet, port 443: unreachable');
    expect(await verdict(page)).toBe('unreachable');

    await page.getByRole('button', { name: 'Show in full: s3' }).click();
    await expect.poll(() => rows.nth(1).innerText()).toContain('Shown in full below');
    expect(await page.locator('.report').innerText()).toContain('s3');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toEqual([]);

    await page.getByRole('button', { name: 'Edit' }).click();
    await chip.click();
    await expect.poll(() => rows.count()).toBe(0);
    expect([incidents.violations, incidents.foreignRequests, incidents.errors]).toEqual([[], [], []]);
    await close();
  });
});
