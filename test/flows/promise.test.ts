// "Runs in your browser": the browser itself keeps the text from leaving, in the page and in its worker, on every kind
// of host. Each way to send is first seen to work where no policy stands against it.
import { createSocket } from 'node:dgram';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ensureBuilt } from '../../scripts/build.mjs';
import { staticServer } from '../../scripts/serve/static.mjs';
import { connect } from '../support/browser.ts';
import { listen, listenForLeaks } from '../support/hosts.ts';
import type { Host } from '../support/hosts.ts';
import { tryFromAnywhere, tryFromPage, tryImport, tryParts } from '../support/leaks.ts';
import { MORE_OF_PAGES, tryMoreOfPages } from '../support/leaks-of-pages.ts';

const EVERYWHERE = ['leak-events', 'leak-fetch', 'leak-socket', 'leak-worker', 'leak-xhr'];
const PAGE = ['background', 'beacon', 'font', 'form', 'frame', 'image', 'object', 'video'].map(
  (name) => `leak-${name}`,
);
const PARTS = ['modulepreload', 'prefetch', 'preload', 'stylesheet', 'worklet'].map((name) => `leak-${name}`);
const SCRIPT = 'leak-import.js';

let browser: Browser;
let foreign: Host;
beforeAll(async () => {
  browser = await connect();
  foreign = await listenForLeaks();
});
afterAll(async () => {
  await browser.close();
  await foreign.close();
});

const leaksOf = ({ asked }: Host): readonly string[] =>
  [...new Set(asked.map((url) => /leak-[\w.-]+/.exec(url)?.[0] ?? ''))].filter((name) => name !== '').sort();

/** What was asked for in `page` reaches a server at once or a moment later. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(1000);

/** Tries everything in the page, and in its worker where there is one. */
async function tryAll(page: Page, worker: Worker | null, target: string): Promise<void> {
  for (const place of worker === null ? [page] : [page, worker]) {
    // The two have the same method with different types.
    const run = place as Pick<Page, 'evaluate'>;
    await run.evaluate(tryFromAnywhere, target);
    await run.evaluate(tryImport(target));
  }
  await page.evaluate(tryFromPage, target);
  await tryMoreOfPages(page, target);
  await page.evaluate(tryParts, target);
  await settle(page);
}

describe('the ways to send', () => {
  it('all work on a page without a policy', async () => {
    const page = await browser.newPage();
    const control = await listenForLeaks();
    await page.goto(`http://localhost:${control.port}/`);
    await tryAll(page, null, `http://127.0.0.1:${control.port}`);
    expect(leaksOf(control)).toEqual([...EVERYWHERE, ...PAGE, ...MORE_OF_PAGES, ...PARTS, SCRIPT].sort());
    await page.close();
    await control.close();
  });
});

/** A folder of the built site, under a path of a host, with the headers that the host knows. */
interface Place {
  readonly name: string;
  readonly base: string;
  readonly headers: boolean;
}

describe.each<Place>([
  { name: 'a host that sends the headers', base: '/', headers: true },
  { name: 'a host without headers', base: '/', headers: false },
  { name: 'a path of a host without headers', base: '/sub/way-out/', headers: false },
])('on $name', ({ base, headers }) => {
  let host: Host;
  let page: Page;
  let worker: Worker;
  beforeAll(async () => {
    const { folder } = inject('site');
    const outDir = base === '/' ? folder : '.cache/site-under-a-path';
    if (base !== '/') await ensureBuilt({ outDir, base, quiet: true });
    host = await listen(staticServer(outDir, base, { headers }));
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${host.port}${base}check/`);
    await page.locator('textarea#paste').fill('{"RouteTables":[]}');
    await page.locator('#result [data-verdict]').first().waitFor();
    const [first] = page.workers();
    if (first === undefined) throw new Error('the text was analysed without a worker');
    worker = first;
    // A site is built for the path, which takes minutes beside other tests.
  }, 600_000);
  afterAll(async () => {
    await page.close();
    await host.close();
  });

  it('nothing reaches anybody else, from the page or its worker', async () => {
    await tryAll(page, worker, `http://localhost:${foreign.port}`);
    expect(leaksOf(foreign)).toEqual([]);
  });

  it('nothing but scripts and styles can be asked of the own site', async () => {
    await tryAll(page, worker, `http://127.0.0.1:${host.port}`);
    // docs/decisions/0009: this is what no policy can forbid a page that loads its parts when they are needed.
    expect(leaksOf(host)).toEqual([...PARTS, SCRIPT].sort());
  });

  it('only what the page says it cannot block stays open: WebRTC reaches a server', async () => {
    const server = createSocket('udp4');
    const reached = new Promise<true>((done) => server.once('message', () => done(true)));
    const port = await new Promise<number>((done) => server.bind(0, '127.0.0.1', () => done(server.address().port)));
    await page.evaluate(async (urls) => {
      const call = new RTCPeerConnection({ iceServers: [{ urls }] });
      call.createDataChannel('text');
      await call.setLocalDescription(await call.createOffer());
    }, `stun:127.0.0.1:${port}`);
    expect(await reached).toBe(true);
    expect(await page.locator('#paste-promise').innerText()).toMatch(/cannot block .*another address.*WebRTC/s);
    server.close();
  });

  it('no worker can be begun from a file, whose own policy would hold in it', async () => {
    const outcomes = await page.evaluate(async (url) => {
      interface Types {
        createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
      }
      const { trustedTypes } = globalThis as unknown as { trustedTypes: Types };
      const trusted = (name: string): string =>
        trustedTypes.createPolicy(name, { createScriptURL: (text: string) => text }).createScriptURL(url);
      const ways: readonly (() => unknown)[] = [
        () => new Worker(url),
        () => new Worker(trusted('way-out')),
        () => new Worker(trusted('default')),
        () => new Worker(trusted('another')),
        () => new SharedWorker(url),
        () => navigator.serviceWorker.register(url),
      ];
      const outcome = async (way: () => unknown): Promise<string> => {
        try {
          await way();
          return 'begun';
        } catch (error) {
          return error instanceof TypeError ? 'refused' : String(error);
        }
      };
      return Promise.all(ways.map(outcome));
    }, `${base}_astro/any.js`);
    expect(outcomes).toEqual(Array.from({ length: 6 }, () => 'refused'));
  });

  it('no text becomes markup or code', async () => {
    const outcomes = await page.evaluate(() =>
      [
        () => void (document.createElement('div').innerHTML = '<b>text</b>'),
        () => document.createElement('script').setAttribute('src', '/x.js'),
        () => document.body.insertAdjacentHTML('beforeend', '<b>text</b>'),
        () => new DOMParser().parseFromString('<b>text</b>', 'text/html'),
      ].map((sink) => {
        try {
          sink();
          return 'done';
        } catch {
          return 'refused';
        }
      }),
    );
    expect(new Set(outcomes)).toEqual(new Set(['refused']));
  });
});

it('no script of the site uses a way that no policy can forbid', () => {
  const folder = join(inject('site').folder, '_astro');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const using = (way: RegExp): string[] =>
    scripts
      .filter((name) => way.test(readFileSync(join(folder, name), 'utf8')))
      .map((name) => name.split('.')[0] ?? '');
  expect(scripts.length).toBeGreaterThan(50);
  expect(using(/RTCPeerConnection|dns-prefetch|preconnect|\bopener\b|\bwindow\.open\b|\b(?:parent|top)\.post/)).toEqual(
    [],
  );
  // These lead to a page of the site: a text in the checker, the source of a page. None is a part of the checker.
  expect(using(/\blocation\.(?:assign|replace|href ?=[^=])|\blocation ?=[^=]/)).toEqual(['Play', 'Theme']);
});
