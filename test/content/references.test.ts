import { describe, expect, it } from 'vitest';
import {
  attributes,
  findingPages,
  lessons,
  misconceptions,
  readText,
  referencePages,
  rules,
  sources,
  terms,
  writtenSlugs,
} from './support/read-content.ts';

const YEAR = 366 * 24 * 60 * 60 * 1000;
const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('sources', () => {
  it('have ids and addresses of their own', () => {
    expect(repeated(sources.map((source) => source.id))).toEqual([]);
    expect(repeated(sources.map((source) => source.url))).toEqual([]);
  });

  it('are pages of AWS', () => {
    const hosts = sources
      .map((source) => new URL(source.url))
      .filter((url) => url.protocol !== 'https:' || !/^(?:docs\.)?aws\.amazon\.com$/.test(url.host));
    expect(hosts).toEqual([]);
  });

  it('have been compared with the claims within a year, where a copy of them was at hand', () => {
    const old = sources.filter((source) => 'checked' in source && Date.now() - Date.parse(source.checked) > YEAR);
    expect(old.map((source) => source.id)).toEqual([]);
  });

  it('are nearly all compared with a copy of the page, and say so where they are not', () => {
    const unseen = sources.filter((source) => 'seen' in source);
    expect(unseen.length).toBeLessThan(sources.length / 5);
  });

  it('are each leaned on by a lesson, a finding, a rule or a symptom', () => {
    const pages = [...lessons, ...findingPages].flatMap((page) => page.data.sources);
    const used = new Set([...pages, ...rules.flatMap((rule) => rule.sources ?? [])]);
    const told = readText('symptoms.yaml');
    const idle = sources.filter(({ id, url }) => !used.has(id) && !told.includes(`source: ${url}\n`));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

describe('misconceptions', () => {
  it('have ids of their own, a belief that somebody would say, and a correction that is longer than it', () => {
    expect(repeated(misconceptions.map((entry) => entry.id))).toEqual([]);
    for (const entry of misconceptions) expect(entry.correction.length, entry.id).toBeGreaterThan(entry.belief.length);
  });

  it('are refuted or tested in the lesson that they name', () => {
    for (const { id, lesson } of misconceptions) {
      if (lesson === null) continue;
      expect(writtenSlugs, id).toContain(lesson);
      expect(readText(`lessons/${lesson}/index.mdx`) + readText(`lessons/${lesson}/questions.yaml`)).toContain(id);
    }
  });
});

describe('reference pages', () => {
  it('name only findings and sources that exist', () => {
    for (const { name, body } of referencePages) {
      expect(
        findingPages.map((page) => page.name),
        name,
      ).toEqual(expect.arrayContaining([...attributes(body, 'Finding', 'id')]));
      expect(
        sources.map((source) => source.id),
        name,
      ).toEqual(expect.arrayContaining([...attributes(body, 'Source', 'id')]));
    }
  });
});

describe('the glossary', () => {
  it('has the terms of the course, each with what it is confused with', () => {
    expect(terms).toHaveLength(36);
    for (const { name, data, body } of terms) {
      expect(data.confusedWith.length, name).toBeGreaterThan(0);
      expect(
        data.confusedWith.map((other) => other.term.toLowerCase()),
        name,
      ).not.toContain(data.title.toLowerCase());
      expect(body.trim(), name).toMatch(/\.$/);
    }
  });

  it('refers to terms that exist, and never to the term itself', () => {
    const names = terms.map((term) => term.name);
    for (const { name, data } of terms) {
      expect(names, name).toEqual(expect.arrayContaining([...data.seeAlso]));
      expect(data.seeAlso, name).not.toContain(name);
    }
  });
});
