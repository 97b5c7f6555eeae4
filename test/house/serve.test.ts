// The server of `npm start` behaves as static hosts do; the browser tests rest on it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, readHeaderRules } from '../../scripts/serve/headers.mjs';
import { staticServer } from '../../scripts/serve/static.mjs';
import { runScript } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const folder = temporaryFolder('site');
mkdirSync(join(folder, 'check'));
const files = {
  'index.html': 'home',
  'check/index.html': 'check',
  '404.html': 'missing',
  'a.js': 'export {}',
  _headers: '/*\n  X-One: 1\n/check/*\n  X-One: 2\n',
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
const servers = { root: staticServer(folder), under: staticServer(folder, '/way-out/') };
const portOf = (server: Server): number => (server.address() as AddressInfo).port; // listening on a port

const get = (server: Server, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    request({ port: portOf(server), path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', fail)
      .end();
  });

beforeAll(async () => {
  await Promise.all(Object.values(servers).map((server) => new Promise<void>((done) => server.listen(0, done))));
});
afterAll(() => {
  for (const server of Object.values(servers)) server.close();
});

describe('the server', () => {
  const cases = [
    { path: '/', status: 200, body: 'home', type: 'text/html; charset=utf-8' },
    { path: '/check/', status: 200, body: 'check', type: 'text/html; charset=utf-8' },
    { path: '/check/?from=mail', status: 200, body: 'check', type: 'text/html; charset=utf-8' },
    { path: '/a.js', status: 200, body: 'export {}', type: 'text/javascript; charset=utf-8' },
    { path: '/nowhere/', status: 404, body: 'missing', type: 'text/html; charset=utf-8' },
    { path: '/_headers', status: 404, body: 'missing', type: 'text/html; charset=utf-8' },
    { path: '/../package.json', status: 404, body: 'missing', type: 'text/html; charset=utf-8' },
    { path: '/%2e%2e/package.json', status: 404, body: 'missing', type: 'text/html; charset=utf-8' },
    { path: '/%', status: 404, body: 'missing', type: 'text/html; charset=utf-8' },
  ];

  it.each(cases)('answers $path with $status', async ({ path, status, body, type }) => {
    const answer = await get(servers.root, path);
    expect([answer.status, answer.body.toString(), answer.headers['content-type']]).toEqual([status, body, type]);
  });

  it('sends a folder without a slash to the address with one', async () => {
    const answer = await get(servers.under, '/way-out/check');
    expect([answer.status, answer.headers.location]).toEqual([301, '/way-out/check/']);
  });

  it('serves under a base path and nowhere else', async () => {
    expect((await get(servers.under, '/way-out/check/')).status).toBe(200);
    expect((await get(servers.under, '/check/')).status).toBe(404);
  });

  it('compresses text for those who ask', async () => {
    const answer = await get(servers.root, '/', { 'accept-encoding': 'br, gzip' });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(answer.body).toString()).toBe('home');
  });

  it('sends the headers of every rule that matches', async () => {
    expect((await get(servers.root, '/')).headers['x-one']).toBe('1');
    expect((await get(servers.root, '/check/')).headers['x-one']).toBe('1, 2');
  });

  it('says what to do when the port is taken', async () => {
    const port = portOf(servers.root);
    const { status, stderr } = await runScript(['scripts/serve.mjs', '--out', folder, '--port', String(port)]);
    expect(status).toBe(1);
    expect(stderr).toContain(`Port ${port} is in use`);
  });
});

describe('the headers file', () => {
  it('may have comments, blank lines and Windows line ends', () => {
    const rules = readHeaderRules('# all pages\r\n\r\n/*\r\n  X-A: a: b\r\n');
    expect(headersFor(rules, '/x/')).toEqual({ 'x-a': 'a: b' });
  });
});
