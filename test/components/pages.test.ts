import { describe, expect, it } from 'vitest';
import { findingCatalog } from '../../src/analyzer/index.ts';
import { cardSvg } from '../../src/site/cards/card.ts';
import { widthOf, wrap } from '../../src/site/cards/outlines.ts';
import { withLateScripts } from '../../src/site/late-scripts.mjs';
import { joinSheets } from '../../src/site/one-style-sheet.mjs';
import { splitSections } from '../../src/site/split-sections.ts';
import { areaLessons, teachingLesson } from '../../src/site/teaching-lessons.ts';

describe('the sections of a text', () => {
  it('are cut at headings of the second level, and together they are the text', () => {
    const html = '<p>a</p><h2 id="b">B</h2><p>c</p><h3 id="x">X</h3><h2 class="k" id="d">D</h2>';
    const parts = splitSections(html);
    expect([...parts.keys()]).toEqual(['', 'b', 'd']);
    expect([...parts.values()].join('')).toBe(html);
  });
});

describe('the lesson about a finding', () => {
  const [finding] = findingCatalog.filter(({ area }) => area === 'nat');
  const written = (...slugs: string[]) => slugs.map((slug) => ({ slug, findings: [] as string[] }));
  const of = (lesson: string, lessons: readonly { slug: string; findings: readonly string[] }[]) =>
    finding === undefined ? undefined : teachingLesson({ ...finding, lesson }, lessons);

  it('is the one of the registry, else the one that names it, else one of its area; never one that is not written', () => {
    const naming = { slug: 'naming', findings: [finding?.id ?? ''] };
    expect(of('own', [...written('own', 'nat-done-right'), naming])).toBe('own');
    expect(of('own', [...written('nat-done-right'), naming])).toBe('naming');
    expect(of('own', written('nat-done-right'))).toBe('nat-done-right');
    expect(of('own', written('something-else'))).toBeNull();
  });

  it('is planned for every area', () => {
    expect(Object.entries(areaLessons).filter(([, lessons]) => lessons.length === 0)).toEqual([]);
  });
});

describe('style sheets that become one', () => {
  it('name the whole order of the layers once, at the top', () => {
    const sheets = ['@layer reset,tokens,base;@layer components{a{b:c}}', '@layer reset, tokens;@layer prose{d{e:f}}'];
    expect(joinSheets(sheets)).toBe(
      '@layer reset, tokens, base, layout, prose, components, print;@layer components{a{b:c}}@layer prose{d{e:f}}',
    );
  });
});

describe('a card', () => {
  const card = {
    name: 'x',
    look: 'blocked',
    label: 'Blocks',
    title: 'The route leads nowhere',
    text: 'A & B < C',
  } as const;

  it('is drawn in outlines alone: no text, no font, nothing from elsewhere', () => {
    const svg = cardSvg(card);
    expect(svg).not.toMatch(/<text|font-family|href|url\(/);
    expect(/<svg[^>]*>/.exec(svg)?.[0]).toContain('width="1200" height="630"');
  });

  it('says by shape, not by colour alone, whether there is a way', () => {
    const drawings = (['open', 'blocked', 'unsure', 'note'] as const).map((look) =>
      cardSvg({ ...card, look }).replace(/#[0-9a-f]{6}/g, ''),
    );
    expect(new Set(drawings).size).toBe(4);
  });

  it('wraps words into lines that fit, and says when it leaves some out', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve';
    const lines = wrap(words, 40, 'bold', 300, 9);
    expect(lines.join(' ')).toBe(words);
    for (const line of lines) expect(widthOf(line, 40, 'bold')).toBeLessThanOrEqual(300);
    expect(wrap(words, 40, 'bold', 300, 2).at(-1)).toMatch(/…$/);
  });

  it('stops the build over a character that it cannot draw', () => {
    expect(() => cardSvg({ ...card, title: 'Ж' })).toThrow('inter-outlines.json');
  });
});

describe('the scripts of a page', () => {
  const page = (connect: string): string =>
    `<meta content="default-src 'none'; connect-src ${connect}"><script>theme()</script><script type="module" src="/a.js"></script>`;

  it('wait where it is read, for its style sheet to come first', () => {
    expect(withLateScripts(page("'self'"))).toBe(
      page("'self'").replace('type="module"', 'type="module" fetchpriority="low"'),
    );
  });

  it('come at once where it is used', () => {
    expect(withLateScripts(page("'none'"))).toBe(page("'none'"));
  });
});
