// @ts-check
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { mermaidFence } from './src/diagrams/mermaid-fence.mjs';
import { headersFile } from './src/site/headers.ts';
import { lateScripts } from './src/site/late-scripts.mjs';
import { licensesText, noteBundled } from './src/site/licenses.mjs';
import { oneStyleSheet } from './src/site/one-style-sheet.mjs';
import { plainImports } from './src/site/plain-imports.mjs';
import { styleToClass, theme } from './src/site/shiki-classes.mjs';
import { tableAlign } from './src/site/table-align.mjs';
import { layerOrder } from './src/styles/layer-order.mjs';

const site = process.env.SITE || 'http://localhost:4321';
const base = process.env.BASE_PATH || '/';

/** Writes `_headers` beside the pages, so that the policy of the pages and of the host is the same text. */
const headers = {
  name: 'way-out-headers',
  hooks: {
    /** @param {{ dir: URL }} build */
    'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile(base)),
  },
};

/**
 * How the checker's worker is cut into files. What every check needs of the analyzer is one, though parts that load later share
 * some of it: cut by who shares what, it would be four that weigh more.
 */
const workerSplitting = {
  groups: [
    { name: 'engine', test: /\/analyzer\/on-demand\.ts$|\/Checker\/analyse\.ts$/ },
    {
      name: 'attached',
      test: /\/(?:snapshot\/parts\/attached-facts|path\/parts\/filter-rules|verdict\/function-facts)\.ts$/,
    },
    // The reader of everything but plain JSON, the schemas of all resources, and what tells their names apart.
    { name: 'reading', test: /\/paste\/read-in-parts\.ts$/ },
    {
      name: 'names',
      test: /\/aws\/(?:resources|names|value-tests|id-prefixes)\.ts$|\/formats\/(?:wire-names|other-names)\.ts$/,
    },
    { name: 'rare', test: /\/snapshot\/parts\/rare-kinds\.ts$/ },
    { name: 'fixes', test: /\/analyzer\/fixes\/(?:assigned|aws-cli|change|prices|routes|script)\.ts$/ },
  ],
};

/**
 * What several kinds of pages share is small: one file for each meaning, not one for each part. `preload` is what every import
 * at need takes, `late` loads the code that a page wants later; `tree` draws trees into a page, for the checker and the figures;
 * `course` keeps answers and moves figures, for all pages of the course.
 */
const pageSplitting = {
  groups: [
    { name: 'preload', test: /preload-helper|rolldown\/runtime/ },
    { name: 'late', test: /\/Late\/late\.ts$|\/quiz\/storage-key\.ts$/ },
    {
      name: 'tree',
      test: /\/Checker\/(?:blob-worker|left)\.ts$|\/Report\/(?:node|to-dom|named|inline)\.ts$|\/LineMap\/item\.ts$|\/site\/storage-keys\.ts$/,
    },
    {
      name: 'course',
      test: /\/quiz\/(?:schedule|storage)\.ts$|\/Question\/device-store\.ts$|\/Progress\/lesson-marks\.ts$|\/Walk\/(?:stage|controls)\.ts$/,
    },
  ],
};

/** The packages whose code the pages and their workers load, as the build finds them. @type {Set<string>} */
const bundled = new Set();

/** Writes the notices of what ships. */
const licenses = {
  name: 'way-out-licenses',
  hooks: {
    /** @param {{ dir: URL }} build */
    'astro:build:done': ({ dir }) =>
      writeFile(new URL('licenses.txt', dir), licensesText(fileURLToPath(new URL('.', import.meta.url)), bundled)),
  },
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // The default ('jsx') removes the space between inline elements on separate lines.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !/\/(?:404|print)\/$/.test(page) }),
    headers,
    licenses,
    oneStyleSheet(base),
    lateScripts,
  ],
  markdown: {
    processor: satteri({ mdastPlugins: [mermaidFence], hastPlugins: [tableAlign] }),
    shikiConfig: { theme, transformers: [styleToClass] },
  },
  vite: {
    plugins: [layerOrder(), plainImports(), noteBundled(bundled)],
    // The worker loads the YAML parser only when a paste needs it.
    worker: {
      format: 'es',
      plugins: () => [noteBundled(bundled)],
      rolldownOptions: { output: { codeSplitting: workerSplitting } },
    },
    build: {
      // Nothing may be inlined into a page: the Content Security Policy knows files and one hash.
      assetsInlineLimit: 0,
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // Pages that are made at build time load the analyzer whole.
      rolldownOptions: {
        output: { codeSplitting: pageSplitting },
        checks: { moduleLevelDirective: false, ineffectiveDynamicImport: false },
      },
    },
  },
});
