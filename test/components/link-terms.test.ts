import { describe, expect, it } from 'vitest';
import { linkTerms } from '../../src/site/link-terms.ts';

const terms = ['Route table', 'Main route table', 'NAT gateway', 'CIDR', 'Peering'].map((words) => {
  const id = words.toLowerCase().replaceAll(' ', '-');
  return { id, words, href: `/g/#${id}` };
});
const a = (id: string, text: string) => `<a class="term" href="/g/#${id}">${text}</a>`;
const linked = (html: string, seen = new Set<string>()) => linkTerms(html, terms, seen);

describe('terms of the glossary', () => {
  it.each([
    ['in any case', '<p>A nat Gateway.</p>', `<p>A ${a('nat-gateway', 'nat Gateway')}.</p>`],
    ['in the plural', '<p>Two route tables.</p>', `<p>Two ${a('route-table', 'route table')}s.</p>`],
    ['by the longest term', '<p>the main route table</p>', `<p>the ${a('main-route-table', 'main route table')}</p>`],
    ['once', '<p>CIDR and CIDR</p>', `<p>${a('cidr', 'CIDR')} and CIDR</p>`],
    [
      'never inside another word',
      '<p>CIDRs CIDRX nat-gateway-peering</p>',
      `<p>${a('cidr', 'CIDR')}s CIDRX nat-gateway-peering</p>`,
    ],
  ])('are linked %s', (_, html, expected) => {
    expect(linked(html)).toBe(expected);
  });

  it.each(['code', 'pre', 'a', 'h2', 'h3', 'button', 'figure', 'svg', 'summary', 'label', 'dfn', 'way-out-question'])(
    'are left alone inside <%s>, and linked after it',
    (tag) => {
      const closed = `<p><${tag} class="x"><b>CIDR</b></${tag}> CIDR</p>`;
      expect(linked(closed)).toBe(`<p><${tag} class="x"><b>CIDR</b></${tag}> ${a('cidr', 'CIDR')}</p>`);
    },
  );

  it('are left alone in attributes', () => {
    expect(linked('<p title="CIDR">x</p>')).toBe('<p title="CIDR">x</p>');
  });

  it('are linked once over all the parts of a page', () => {
    const seen = new Set<string>();
    expect([linked('<p>CIDR</p>', seen), linked('<p>CIDR, peering</p>', seen)]).toEqual([
      `<p>${a('cidr', 'CIDR')}</p>`,
      `<p>CIDR, ${a('peering', 'peering')}</p>`,
    ]);
  });

  it('open a note on the page where there is one', () => {
    const noted = terms.map((term) => ({ ...term, note: `term-${term.id}` }));
    const [first] = terms;
    if (first === undefined) throw new Error('no term');
    expect(linkTerms(`<p>${first.words}</p>`, noted, new Set())).toBe(
      `<p><button type="button" class="term" popovertarget="term-${first.id}">${first.words}</button></p>`,
    );
  });
});
