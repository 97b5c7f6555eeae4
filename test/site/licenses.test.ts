// Every package whose code a page can load has its notice beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { packageOf } from '../../src/site/licenses.mjs';
import { root } from '../support/run.ts';

const { folder } = inject('site');
const text = readFileSync(join(folder, 'licenses.txt'), 'utf8');
const named = new Set([...text.matchAll(/^(@?[\w./-]+) \d[\w.-]* \([\w.-]+\)$/gm)].map(([, name]) => name));

/** What the pages load: the imports of their scripts, and the workers that those start. */
const scripts = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:astro|ts)$/.test(path))
  .flatMap((path) => {
    const source = readFileSync(join(root, 'src', path), 'utf8');
    const inScripts = path.endsWith('.astro') ? source.split('<script>').slice(1).join('\n') : '';
    return [
      ...inScripts.matchAll(/import '(\.[^'?]*)(?:\?\w+)?'/g),
      ...source.matchAll(/from '(\.[^']*)\?worker&url'/g),
    ].map(([, script = '']) => join('src', dirname(path), script));
  });

describe('licenses.txt', () => {
  it('names every package that a script of a page imports, found by another bundler', async () => {
    expect(scripts.length).toBeGreaterThan(5);
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: scripts,
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'unwritten',
      write: false,
      metafile: true,
      logLevel: 'silent',
      external: ['astro:*', 'node:*', '*?worker&url'],
    });
    const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [packageOf(`/${path}`)] : [])),
    );
    const packages = [...new Set(used)].filter((name) => name !== null);
    expect(packages).toContain('yaml');
    expect(packages.filter((name) => !named.has(name))).toEqual([]);
  });

  it('has the notice of each as it came', () => {
    expect([...named]).toContain('yaml');
    for (const name of named) {
      const place = join(root, 'node_modules', name ?? '');
      const file = readdirSync(place).find((entry) => /^licen[cs]e/i.test(entry)) ?? '';
      const [notice = ''] = readFileSync(join(place, file), 'utf8').split('# Licenses of bundled dependencies');
      expect(notice).toMatch(/copyright/i);
      expect(text).toContain(notice.trim());
    }
    expect(text).toContain(readFileSync(join(root, 'LICENSE'), 'utf8').trim());
  });
});
