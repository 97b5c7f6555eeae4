// Set-up of the browser tests: builds the site when its sources have changed, serves it with its real headers on a
// free port, and starts one Chromium for all of them.
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureBrowser, launchFlags } from '../../scripts/browser.mjs';
import { ensureBuilt } from '../../scripts/build.mjs';
import { staticServer } from '../../scripts/serve/static.mjs';

/** What the tests are told about the site under test. */
export interface SiteUnderTest {
  readonly origin: string;
  readonly folder: string;
  readonly browser: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    site: SiteUnderTest;
  }
}

/** Vitest calls this before the tests of a project and what it returns after them. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { outDir } = await ensureBuilt({ outDir: process.env['WAY_OUT_DIST'] ?? 'dist', quiet: true });
  const server = staticServer(outDir);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  const { executablePath, env } = await ensureBrowser();
  const environment = env ? { env: { ...process.env, ...env } } : {};
  const browser = await chromium.launchServer({ executablePath, args: [...launchFlags], ...environment });
  project.provide('site', { origin: `http://127.0.0.1:${port}`, folder: outDir, browser: browser.wsEndpoint() });
  return async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
}
