// One style sheet per kind of page. The bundler cuts styles by who shares what, which makes six requests of one page; here
// the sheets that a page names become one file, shared by all pages that name the same ones, with the rules that they need.
// @ts-check
import { createHash } from 'node:crypto';
import { readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layerStatement } from '../styles/layer-order.mjs';
import { readProperties, usedStyles } from './used-styles.mjs';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;
const LAYERS = /@layer [\w, ]+;/g;
const SCRIPT = /\b[\w.-]+\.js\b/g;
const WORD = /[\w-]+/g;
/** What names a page whose parts a script shows on another one, as reviews do with questions. */
const TAKEN = /\bdata-questions="([^"]+)"/g;

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
        const texts = new Map(
          await Promise.all(
            pages.map(async (page) => /** @type {const} */ ([page, await readFile(join(out, page), 'utf8')])),
          ),
        );
        const sheetsOf = (/** @type {string} */ page) =>
          [...(texts.get(page) ?? '').matchAll(LINK)].map(([, href = '']) => href.slice(root.length));
        const kinds = Map.groupBy(
          pages.filter((page) => sheetsOf(page).length > 0),
          (page) => sheetsOf(page).join(' '),
        );
        const before = new Set([...kinds.keys()].flatMap((names) => names.split(' ')));
        for (const [names, alike] of kinds) {
          const whole = joinSheets(
            await Promise.all(names.split(' ').map((file) => readFile(join(out, file), 'utf8'))),
          );
          const own = alike.map((page) => texts.get(page) ?? '');
          const taken = own.flatMap((text) =>
            [...text.matchAll(TAKEN)].map(([, href = '']) => href.slice(root.length)),
          );
          const words = await wordsOf(out, [...own, ...taken.map((page) => texts.get(join(page, 'index.html')) ?? '')]);
          const isNamed = (/** @type {string} */ name) => words.has(name);
          const css = readProperties(usedStyles(whole, isNamed), isNamed);
          const name = `_astro/page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
          await writeFile(join(out, name), css);
          const link = `<link rel="stylesheet" href="${root}${name}">`;
          for (const page of alike) {
            let isFirst = true;
            const once = (texts.get(page) ?? '').replace(LINK, () => (isFirst ? ((isFirst = false), link) : ''));
            await writeFile(join(out, page), once);
          }
        }
        await Promise.all([...before].map((name) => unlink(join(out, name))));
      },
    },
  };
}

/**
 * Every word in some pages, and in the scripts that they load at once or later: a class that is none of them is not used.
 * @param {string} out
 * @param {readonly string[]} texts
 */
async function wordsOf(out, texts) {
  const words = new Set(texts.flatMap((text) => text.match(WORD) ?? []));
  /** @type {Set<string>} */
  const scripts = new Set();
  const files = new Set(await readdir(join(out, '_astro')));
  /** @param {string} text @returns {Promise<void>} */
  const follow = async (text) => {
    for (const name of text.match(SCRIPT) ?? []) {
      if (scripts.has(name) || !files.has(name)) continue;
      scripts.add(name);
      const script = await readFile(join(out, '_astro', name), 'utf8');
      for (const word of script.match(WORD) ?? []) words.add(word);
      await follow(script);
    }
  };
  for (const text of texts) await follow(text);
  return words;
}
