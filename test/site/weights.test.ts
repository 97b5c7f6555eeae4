// Weights that one visit does not show: the checker at work, and what lessons must never ship.
// The weights of all pages stand in every-page.ts.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, visit } from '../support/browser.ts';
import { builtPages, htmlOf, kindOf } from '../support/pages.ts';
import { weigh } from '../support/weights.ts';

// docs/decisions/0001-weight-of-the-analyzer.md
const scenario = (path: string): string =>
  readFileSync(new URL(`../../content/scenarios/${path}`, import.meta.url), 'utf8');
const TABLE = scenario('auto-assign-public-ip/route-tables.json');
const SUBNETS = scenario('auto-assign-public-ip/subnets.json');
const recorded = (format: string): string =>
  readFileSync(new URL(`../fixtures/pastes/route-tables-${format}.txt`, import.meta.url), 'utf8');
// 165 bytes of it are the shell variables of fixes, which one paste runs whole; 400 that one cause in several tables is one
// finding, and that an id with hardly a digit left is tied to nothing.
// What tells a loss that leaves a sound text is always there, in 700; ids that were emptied, masked but told apart, or a word in place
// of one, and numbers that no answer has, in 250.
const ONE_FAULT = 87_650;
const LOADED = [
  ['a list of which nothing is said', SUBNETS, 80_750],
  // An empty list of route tables is told what it does not mean, and what is said where nothing is judged is loaded for it.
  ['a list without anything', '{"RouteTables":[]}', 83_800],
  ['a table with a fault', TABLE, ONE_FAULT],
  ['several answers one below the other', `${TABLE}\n${SUBNETS}`, ONE_FAULT],
  [
    'several answers below their commands',
    `$ aws ec2 describe-route-tables\n${TABLE}\n$ aws ec2 describe-subnets\n${SUBNETS}\n$ `,
    ONE_FAULT,
  ],
  [
    'a table whose way out lies behind a transit gateway',
    scenario('transit-gateway-default/route-tables.json'),
    100_550,
  ],
  // A NAT gateway asks whether a table sends replies elsewhere, and a subnet known by its table alone has a border: 400 bytes.
  // Each format loads its own reader; what is damaged, or no output of the command line, loads what mends and tells it.
  // YAML tells the rest of an answer from somebody's words by every name that AWS prints, in 1,600 bytes; the others ask whether
  // YAML stands above, in 450. A table of which nothing can be read is one that was there, in 280 bytes; whoever looks for traces of
  // lists knows the ends of its rows, and commands of all services of Lambda, in 260.
  // What is left of a record, a tag or a page is told by the names that AWS prints there: 1,200 bytes in YAML, 1,800 in XML, 2,800 in text.
  // An output goes on below a line of something else, and people and pages say that there is more: 700 bytes in all of them.
  ['YAML without anything', 'RouteTables: []\n', 118_400],
  // The emulator leaves out a list that AWS always prints: to ask what that means would load what judges odd documents.
  ['a VPC in YAML', recorded('yaml').replaceAll('\n  Routes:', '\n  PropagatingVgws: []\n  Routes:'), 139_900],
  ['a VPC in text output', recorded('text'), 144_050],
  // The order in which a table is drawn is known, 500 bytes: a line out of it shows that some are lost; 450 for the widths of its columns.
  ['a VPC in a table', recorded('table'), 140_250],
  ['a VPC in XML', recorded('xml'), 156_600],
  [
    'rows without their table, from a database',
    'RouteTableId,DestinationCidrBlock,GatewayId\nrtb-0a1b2c3d4e5f60718,0.0.0.0/0,igw-0a1b2c3d4e5f60718\n',
    148_500,
  ],
  ['JSON that was cut', TABLE.slice(0, Math.floor(TABLE.length * 0.8)), 150_050],
] as const;
const forbidden = /mermaid|elkjs|preact|react-dom|svelte|createElementVNode/i;

const HOW_TO_SHRINK =
  'What a sound paste does not need belongs into a part that loads when it is met: kinds into snapshot/kinds/rare.ts, what is said of odd documents into snapshot/parts/odd-documents.ts, stops into path/parts/ and messages/rare-hops.ts.';

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

describe('the checker', () => {
  it.each(LOADED)(
    'stays within its budget with everything loaded that a paste needs: %s',
    async (name, paste, most) => {
      const { page, requests, close } = await visit(browser, '/check/');
      await page.locator('textarea#paste').fill(paste);
      await page.locator('[data-verdict]:not([data-verdict=""])').first().waitFor();
      const { js } = await weigh(requests);
      await close();
      const files = requests.filter((url) => url.endsWith('.js')).length;
      process.stdout.write(`\nthe checker with what ${name} needs: ${js} bytes of JS, gzip, in ${files} files\n`);
      expect(js, HOW_TO_SHRINK).toBeLessThanOrEqual(most);
    },
  );
});

// One style sheet, one script for the theme and at most two of the page's own; the icon is in the page.
// Of a finding 30 bytes say that its scripts come after its style sheet (src/site/late-scripts.mjs), and 40 keep options whole.
const REQUESTS = [
  ['the checker before a paste', /^\/check\/$/, 5, 22_400],
  ['a finding', /^\/findings\/./, 4, 11_500],
  ['the list of findings', /^\/findings\/$/, 4, 14_000],
  ['a lesson', /^\/learn\/./, 7, 24_000],
  ['a reference page', /^\/reference\//, 4, 24_000],
] as const;

describe.each(REQUESTS)('%s', (_, address, most, bytes) => {
  // Pages of a kind share styles and scripts, so the one with the longest text weighs most.
  const [heaviest = ''] = builtPages
    .filter((page) => address.test(page))
    .toSorted((a, b) => htmlOf(b).length - htmlOf(a).length);

  it(`takes at most ${most} requests and ${bytes} bytes at the first visit`, async () => {
    const { requests, close } = await visit(browser, heaviest);
    await close();
    const { all, files } = await weigh(requests);
    process.stdout.write(`\n${heaviest}: ${all} bytes, gzip, in ${files} files\n`);
    expect(files).toBeLessThanOrEqual(most);
    expect(all).toBeLessThanOrEqual(bytes);
  });
});

describe('a lesson', () => {
  it.each(builtPages.filter((address) => kindOf(address) === 'lesson'))(
    '%s ships no diagram code, no framework and no font',
    async (address) => {
      const { requests, close } = await visit(browser, address);
      await close();
      const scripts = requests.filter((url) => url.endsWith('.js'));
      const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
      expect(scripts.filter((_, index) => forbidden.test(texts[index] ?? ''))).toEqual([]);
      expect(requests.filter((url) => /\.(?:woff2?|ttf|otf)$/.test(url))).toEqual([]);
    },
  );
});
