// The built HTML itself: valid, and without what a strict policy forbids.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { openingScript, themeScript } from '../../src/site/csp.ts';
import { tagsOf } from '../support/markup.ts';
import { builtPages, fileOf, htmlOf } from '../support/pages.ts';
import { root } from '../support/run.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Matters of style, or judged by axe on the finished page.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    'no-implicit-button-type': 'off',
    // A list without bullets is no list to VoiceOver unless it says so.
    'no-redundant-role': 'off',
    'no-trailing-whitespace': 'off',
    'prefer-native-element': 'off',
    'void-style': 'off',
  },
});

/** The texts of the scripts that stand in a page and run; data for a script or for a search engine does not. */
const inlineScripts = (html: string): readonly string[] =>
  [...html.matchAll(/<script\b([^>]*)>([^<]*(?:<(?!\/script>)[^<]*)*)/g)].flatMap(([, attributes = '', text = '']) =>
    /\bsrc=|\btype="[^"]*json"/.test(attributes) ? [] : [text],
  );

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What the policy of a page lets in by its hash. */
const hashesIn = (html: string): readonly string[] =>
  [...html.matchAll(/'(sha256-[^']+)'/g)].map(([, hash = '']) => hash);

describe('the markup of', () => {
  it.each(builtPages)('%s is valid', (page) => {
    const report = validator.validateStringSync(htmlOf(page));
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(problems).toEqual([]);
  });

  it.each(builtPages)(
    '%s has no style attribute, no inline handler and no inline script but the hashed ones',
    (page) => {
      const html = htmlOf(page);
      const tags = tagsOf(html);
      const names = tags.flatMap((tag) => [...tag.attributes.keys()].map((name) => `${name} on <${tag.name}>`));
      expect(names.filter((name) => /^(?:style|on\w+) on /.test(name))).toEqual([]);
      expect(tags.filter(({ name }) => name === 'style')).toEqual([]);
      // Both scripts must run before the first paint, which a file cannot: the theme on every page, and on the checker
      // the fold of its form. A policy lets each in by the hash of its exact text, and must let in nothing else; pages
      // that may connect to nothing (examples, labs, /play/) share the checker's policy.
      const allowed = page === '/check/' ? [themeScript, openingScript] : [themeScript];
      expect(inlineScripts(html)).toEqual(allowed);
      const known = html.includes("connect-src 'none'") ? [themeScript, openingScript] : [themeScript];
      expect(hashesIn(html)).toEqual(known.map(hashOf));
    },
  );
});

describe('the styles of', () => {
  // A picture in a page reads colours by name; without them its boxes are black on black.
  it.each(builtPages)('%s set every property that its markup reads', (page) => {
    const html = htmlOf(page);
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, href = '']) => fileOf(href));
    const css = sheets.map((file) => readFileSync(file, 'utf8')).join('');
    const read = new Set([...html.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
    expect([...read].filter((name) => !css.includes(`${name}:`))).toEqual([]);
  });
});

describe('the source of', () => {
  // Without an address of the repository a page names the file, with one it links to it.
  it.each(builtPages)('%s is named once, and exists', (page) => {
    const named = [...htmlOf(page).matchAll(/Source: <code>([^<]+)<\/code>|\/(?:edit|tree)\/main\/([^"]+)"/g)];
    const files = named.map(([, plain, linked]) => plain ?? linked ?? '');
    expect(files, 'give the page its file, see Base.astro').toHaveLength(1);
    expect(existsSync(join(root, files[0] ?? ''))).toBe(true);
  });
});

describe('the head of', () => {
  it.each(builtPages)('%s has a language, a title, a description and a policy', (page) => {
    const tags = tagsOf(htmlOf(page));
    const meta = (key: string): string | undefined =>
      tags
        .find(({ attributes }) => attributes.get('name') === key || attributes.get('http-equiv')?.toLowerCase() === key)
        ?.attributes.get('content');
    expect(tags.find(({ name }) => name === 'html')?.attributes.get('lang')).toBe('en');
    expect(meta('description') ?? '').toMatch(/^.{20,}$/s);
    expect(meta('content-security-policy') ?? '').toContain("default-src 'none'");
    const policy = (meta('content-security-policy') ?? '').split('; ');
    expect(policy.join('; ')).not.toMatch(/unsafe-(?:inline|eval)/);
    // A page that reads pastes has a worker and no connection; any other page has no worker.
    expect(policy).toEqual(
      expect.arrayContaining([
        ...["base-uri 'none'", "form-action 'none'", "object-src 'none'", "frame-src 'none'", 'img-src data:'],
        "require-trusted-types-for 'script'",
        ...(policy.includes("connect-src 'none'")
          ? ["worker-src blob: 'self'", 'trusted-types way-out']
          : ["worker-src 'none'", "trusted-types 'none'", "connect-src 'self'"]),
      ]),
    );
  });

  it('/check/ may connect to nothing', () => {
    expect(htmlOf('/check/')).toContain("connect-src 'none'");
  });
});
