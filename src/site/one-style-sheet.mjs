// One style sheet per kind of page. The bundler cuts styles by who shares what, which makes six requests of one page; here
// the sheets that a page names become one file, shared by all pages that name the same ones.
// @ts-check
import { createHash } from 'node:crypto';
import { readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layerStatement } from '../styles/layer-order.mjs';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;
const LAYERS = /@layer [\w, ]+;/g;

/**
 * Joins style sheets in their order. Each names layers at its top, and only those that its own rules do not imply: the
 * whole order takes the place of them all.
 * @param {readonly string[]} sheets
 */
export function joinSheets(sheets) {
  return layerStatement.trim() + sheets.map((sheet) => sheet.replaceAll(LAYERS, '').trim()).join('');
}

/**
 * Replaces the links to several sheets by a link to one, and removes the sheets that no page names any more.
 * @param {string} base
 * @returns {import('astro').AstroIntegration}
 */
export function oneStyleSheet(base) {
  const root = base.replace(/\/?$/, '/');
  return {
    name: 'way-out-one-style-sheet',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const pages = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html'));
        /** @type {Map<string, string>} */
        const made = new Map();
        /** @type {Set<string>} */
        const before = new Set();
        for (const page of pages) {
          const html = await readFile(join(out, page), 'utf8');
          const names = [...html.matchAll(LINK)].map(([, href = '']) => href.slice(root.length));
          if (names.length === 0) continue;
          for (const name of names) before.add(name);
          const key = names.join(' ');
          let name = made.get(key);
          if (name === undefined) {
            const css = joinSheets(await Promise.all(names.map((file) => readFile(join(out, file), 'utf8'))));
            name = `_astro/page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
            await writeFile(join(out, name), css);
            made.set(key, name);
          }
          const link = `<link rel="stylesheet" href="${root}${name}">`;
          let isFirst = true;
          const once = html.replace(LINK, () => (isFirst ? ((isFirst = false), link) : ''));
          await writeFile(join(out, page), once);
        }
        await Promise.all([...before].map((name) => unlink(join(out, name))));
      },
    },
  };
}
