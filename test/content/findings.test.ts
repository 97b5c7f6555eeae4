import { describe, expect, it } from 'vitest';
import { attributes, countWords, fences, findingPages, prose, sources } from './support/read-content.ts';
import { scenarios } from './support/scenarios.ts';

const ids = findingPages.map((page) => page.name);
const sourceIds = sources.map((source) => source.id);
const sections = ['What it means', 'Why it happens', 'How to see it', 'How to fix it'];

describe.each(findingPages.map((page) => [page.name, page] as const))('the page of %s', (name, { data, body }) => {
  it('has the id of its file', () => {
    expect(data.id).toBe(name);
  });

  it('says what it means, why it happens, how to see it and how to fix it, in this order', () => {
    expect([...body.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(sections);
  });

  it('shows a command or an excerpt, and ends with a command or with the reason why none is needed', () => {
    const [, , , see = '', fix = ''] = body.split(/^## .+$/m);
    expect(fences(see, 'sh').length + fences(see, 'json').length + (see.includes('`') ? 1 : 0)).toBeGreaterThan(0);
    expect(fences(fix, 'sh').length).toBeGreaterThan(0);
  });

  it('is long enough to help and short enough to be read', () => {
    expect(countWords(body)).toBeGreaterThanOrEqual(110);
    expect(countWords(prose(body))).toBeLessThanOrEqual(250);
    expect(countWords(data.summary)).toBeLessThanOrEqual(25);
    expect(countWords(data.whatItIsNot)).toBeGreaterThanOrEqual(8);
  });

  it('refers to findings, sources and scenarios that exist', () => {
    expect(ids).toEqual(expect.arrayContaining([...data.related, ...attributes(body, 'Finding', 'id')]));
    expect(data.related).not.toContain(name);
    expect(new Set(data.related).size).toBe(data.related.length);
    expect(sourceIds).toEqual(expect.arrayContaining([...data.sources]));
    expect(data.sources).toEqual(expect.arrayContaining([...attributes(body, 'Source', 'id')]));
    if (data.scenario !== null) expect(scenarios.map((scenario) => scenario.slug)).toContain(data.scenario);
  });
});

describe('the findings together', () => {
  it('are each named by another page, so that none is a dead end', () => {
    const named = new Set(findingPages.flatMap((page) => page.data.related));
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
  });

  it('do not repeat a sentence of one page on another', () => {
    const seen = new Map<string, string>();
    const repeated: string[] = [];
    for (const page of findingPages) {
      for (const sentence of prose(page.body.replace(/^##.*$/gm, '.')).split(/(?<=[.:])\s+/)) {
        const key = sentence.replace(/\s+/g, ' ').trim();
        if (countWords(key) < 9) continue;
        const first = seen.get(key);
        if (first !== undefined && first !== page.name) repeated.push(`${first}, ${page.name}: ${key}`);
        seen.set(key, page.name);
      }
    }
    expect(repeated).toEqual([]);
  });
});
