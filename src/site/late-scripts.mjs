// Pages that are read show their text before any script has a say: what such a page loads does not compete with its style
// sheet for a slow line. With the priority that a browser gives to scripts, a lesson's first lines came a tenth later.
// @ts-check
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = /<script type="module" src=/g;
/** The policy of the checker, the playground and the labs: they are used, and need their code at once. */
const AT_WORK = "connect-src 'none'";

/**
 * A page whose scripts come after what is to be seen.
 * @param {string} html
 */
export const withLateScripts = (html) =>
  html.includes(AT_WORK) ? html : html.replaceAll(SCRIPT, '<script type="module" fetchpriority="low" src=');

/** @type {import('astro').AstroIntegration} */
export const lateScripts = {
  name: 'way-out-late-scripts',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const out = fileURLToPath(dir);
      const pages = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.html'));
      for (const page of pages) {
        const html = await readFile(join(out, page), 'utf8');
        const late = withLateScripts(html);
        if (late !== html) await writeFile(join(out, page), late);
      }
    },
  },
};
