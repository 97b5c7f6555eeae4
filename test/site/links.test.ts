// Every link and every file that a page names leads somewhere, down to the fragment.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { fragmentsOf, tagsOf } from '../support/markup.ts';
import type { Tag } from '../support/markup.ts';
import { builtPages, fileOf, htmlOf } from '../support/pages.ts';

const { folder } = inject('site');
const fragments = new Map(builtPages.map((address) => [address, fragmentsOf(htmlOf(address))]));
/** Besides places, `/check/` knows fragments that choose one of its examples. */
const examples = tagsOf(htmlOf('/check/')).flatMap(({ attributes }) => attributes.get('data-example') ?? []);
const choices = new Set(examples.map((example) => `example=${example}`));
const attributes = ['href', 'src', 'poster', 'action'];
/** The address under which the site knows itself: pages name it in `<link rel="canonical">`. */
const self = new URL(process.env['SITE'] ?? 'http://localhost:4321');

const addressesIn = (tags: readonly Tag[]): readonly string[] =>
  tags.flatMap((tag) => attributes.flatMap((name) => tag.attributes.get(name) ?? []));

/** Why an address on a page leads nowhere, or null when it does not. */
function problemOf(page: string, address: string): string | null {
  const url = new URL(address, new URL(page, self));
  if (url.host !== self.host)
    return url.protocol === 'https:' || url.protocol === 'data:' ? null : `${address}: not https`;
  const path = decodeURIComponent(url.pathname);
  const known = fragments.get(path);
  if (!known) {
    if (path.endsWith('/') || !existsSync(join(folder, path))) return `${address}: no such page or file`;
    return existsSync(join(folder, path, 'index.html')) ? `${address}: the slash at the end is missing` : null;
  }
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (known.has(fragment) || (path === '/check/' && choices.has(fragment))) return null;
  return `${address}: no #${fragment} on that page; it has ${[...known].filter(Boolean).sort().join(', ')}`;
}

describe('the links of', () => {
  it.each(builtPages)('%s lead somewhere', (page) => {
    const problems = addressesIn(tagsOf(htmlOf(page))).map((address) => problemOf(page, address));
    expect(problems.filter((problem) => problem !== null)).toEqual([]);
  });
});

describe('the pages', () => {
  it('can all be reached from the first one', () => {
    const reached = new Set(['/']);
    for (const page of reached) {
      for (const address of addressesIn(tagsOf(htmlOf(page)))) {
        const url = new URL(address, new URL(page, self));
        if (url.host === self.host && fragments.has(url.pathname)) reached.add(url.pathname);
      }
    }
    expect(builtPages.filter((page) => !reached.has(page) && page !== '/404.html')).toEqual([]);
  });

  it('stand in the sitemap', () => {
    const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
    // The course on paper says again what its lessons say.
    expect(listed.sort()).toEqual(builtPages.filter((page) => page !== '/404.html' && page !== '/print/'));
  });

  it('have titles of their own', () => {
    const titles = builtPages.map((page) => /<title>([^<]*)<\/title>/.exec(htmlOf(page))?.[1] ?? `no title: ${page}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('are files', () => {
    expect(builtPages.filter((page) => !existsSync(fileOf(page)))).toEqual([]);
  });
});
