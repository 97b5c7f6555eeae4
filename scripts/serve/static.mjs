// A folder of built files as a web server, in the manner of static hosts: folders end in a slash and serve their
// index.html, a missing page is 404.html, text is compressed, and the headers file is honoured.
// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor, readHeaderRules } from './headers.mjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const compressible = /^(?:text|application)\/|^image\/svg/;

/** @param {string} path */
const isFile = (path) => existsSync(path) && statSync(path).isFile();
/** @param {string} path */
const isFolder = (path) => existsSync(path) && statSync(path).isDirectory();

/**
 * What an address leads to: a file, a redirect to the address with a slash, or nothing.
 * @param {string} root
 * @param {string} path
 * @returns {{ file: string } | { redirect: string } | null}
 */
function locate(root, path) {
  const file = normalize(join(root, path));
  if (file !== root && !file.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  if (path === '/_headers') return null; // hosts read it and do not publish it
  if (path.endsWith('/')) return isFile(join(file, 'index.html')) ? { file: join(file, 'index.html') } : null;
  if (isFile(file)) return { file };
  return isFolder(file) ? { redirect: `${path}/` } : null;
}

/** The path of a request, or null when it is not a valid one. @param {string | undefined} url */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/**
 * A server (not yet listening) for a folder of built files, under a base path such as `/way-out/`.
 * @param {string} root
 * @param {string} [base]
 * @param {{ headers?: boolean }} [options] `headers: false` is a host that knows no headers file, as GitHub Pages and S3
 * @returns {import('node:http').Server}
 */
export function staticServer(root, base = '/', { headers: known = true } = {}) {
  const prefix = base.replace(/\/$/, '');
  const headersFile = join(root, '_headers');
  const rules = known && isFile(headersFile) ? readHeaderRules(readFileSync(headersFile, 'utf8')) : [];
  return createServer((request, response) => {
    /** @param {number} status @param {Record<string, string>} headers @param {string | Buffer} [body] */
    const answer = (status, headers, body = '') => {
      response.writeHead(status, headers);
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { allow: 'GET, HEAD' });
    const asked = pathOf(request.url);
    if (asked === prefix && prefix !== '') return answer(301, { location: `${prefix}/` });
    const path = asked?.startsWith(`${prefix}/`) ? asked.slice(prefix.length) : null;
    const found = path === null ? null : locate(root, path);
    if (found && 'redirect' in found) return answer(301, { location: encodeURI(prefix + found.redirect) });
    const file = found ? found.file : join(root, '404.html');
    const status = found ? 200 : 404;
    const type = types[extname(file)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'cache-control': 'no-cache', ...headersFor(rules, asked ?? '/') };
    if (!isFile(file)) return answer(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }, 'Not found\n');
    const body = readFileSync(file);
    const zip = compressible.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    if (!zip) return answer(status, headers, body);
    return answer(status, { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' }, gzipSync(body));
  });
}
