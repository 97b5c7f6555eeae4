// The notices of the packages whose code the pages load: MIT, ISC and their like ask for them beside every copy.
// Which packages these are is taken from the bundles themselves, so that none can be forgotten.
// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the bundler itself adds to the files of a page, by the beginning of its made-up name. */
const HELPERS = { '\0vite/': 'vite', '\0rolldown/': 'rolldown' };

/**
 * The folder below node_modules of the package that a module belongs to; null for the site's own.
 * @param {string} id
 */
export function packageOf(id) {
  for (const [prefix, name] of Object.entries(HELPERS)) if (id.startsWith(prefix)) return name;
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? null;
}

/**
 * A plugin of Vite that notes in `packages` which ones a bundle for the browser holds.
 * @param {Set<string>} packages
 * @returns {import('vite').Plugin}
 */
export const noteBundled = (packages) => ({
  name: 'way-out-licenses',
  generateBundle(_, bundle) {
    if (this.environment.name !== 'client') return;
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(file.modules)) {
        const name = renderedLength > 0 ? packageOf(id) : null;
        if (name !== null) packages.add(name);
      }
    }
  },
});

/**
 * The text of `licenses.txt`: for each package its name, version, kind of licence, and the licence as it came.
 * @param {string} root the folder of the repository
 * @param {Iterable<string>} packages
 */
export function licensesText(root, packages) {
  const entries = [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file: add its notice before it is published`);
    // What a bundler was itself built from does not reach a page with its few helping lines.
    const [notice = ''] = readFileSync(join(folder, file), 'utf8').split('# Licenses of bundled dependencies');
    return `${name} ${version} (${license})\n\n${notice.trim()}\n`;
  });
  const own = `Way Out (MIT)\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}\n`;
  return [own, ...entries].join(`\n${'-'.repeat(72)}\n\n`);
}
