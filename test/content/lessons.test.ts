import { describe, expect, it } from 'vitest';
import {
  attributes,
  countWords,
  fences,
  findingPages,
  lessons,
  misconceptions,
  parts,
  prose,
  sources,
  writtenSlugs,
} from './support/read-content.ts';
import { questionFiles, wordsOf } from './support/questions.ts';
import { scenarios } from './support/scenarios.ts';

const sourceIds = sources.map((source) => source.id);
const beliefs = misconceptions.map((entry) => entry.id);
const findings = findingPages.map((page) => page.name);
const questionsOf = (slug: string) => questionFiles.find((file) => file.lesson === slug)?.questions ?? [];

describe('the course', () => {
  it('places every lesson folder once, and every lesson that it places as written exists', () => {
    expect([...writtenSlugs].sort()).toEqual(lessons.map((lesson) => lesson.name));
  });

  it('has three parts and twelve lessons with slugs of their own', () => {
    const slugs = parts.flatMap((part) =>
      part.lessons.map((entry) => (typeof entry === 'string' ? entry : entry.slug)),
    );
    expect(parts).toHaveLength(3);
    expect(new Set(slugs).size).toBe(12);
    expect(slugs).toHaveLength(12);
  });
});

describe.each(lessons.map((lesson) => [lesson.name, lesson] as const))('the lesson %s', (slug, { data, body }) => {
  it('asks for a prediction before the first section, and only one', () => {
    const intro = body.split(/^## /m)[0] ?? '';
    const predictions = questionsOf(slug).filter((question) => question.role === 'prediction');
    expect(attributes(body, 'Prediction', 'id')).toEqual(predictions.map((question) => question.id));
    expect(attributes(intro, 'Prediction', 'id')).toHaveLength(1);
  });

  it('refutes a belief by name, with why it feels right and why it is wrong', () => {
    const refuted = attributes(body, 'Misconception', 'id');
    expect(refuted).toHaveLength(1);
    expect(data.misconceptions).toEqual(expect.arrayContaining([...refuted]));
    const text = /<Misconception [^>]*>([\s\S]*?)<\/Misconception>/.exec(body)?.[1] ?? '';
    expect(text).toMatch(/feels right/);
    expect(countWords(text)).toBeGreaterThan(30);
  });

  it('has one or two pictures with title and description, drawn from top to bottom, each followed by its twin', () => {
    const pictures = fences(body, 'mermaid');
    expect([1, 2]).toContain(pictures.length);
    for (const picture of pictures) {
      expect(picture).toMatch(/^flowchart TB$/m);
      expect(picture).toMatch(/^ {2}accTitle: \S.+$/m);
      expect(picture).toMatch(/^ {2}accDescr: \S.{40,}$/m);
    }
    const twins = [
      ...body.matchAll(/^```mermaid\n[\s\S]*?^```\n\n<TextAlternative>\n([\s\S]*?)\n<\/TextAlternative>$/gm),
    ];
    expect(twins, 'write a <TextAlternative> below each picture').toHaveLength(pictures.length);
    for (const twin of twins) expect(twin[1]).toMatch(/^(?:-|1\.) \S/);
  });

  it('shows a worked example of a scenario that exists', () => {
    const shown = attributes(body, 'WorkedExample', 'scenario');
    expect(shown.length).toBeGreaterThan(0);
    expect(scenarios.map((scenario) => scenario.slug)).toEqual(expect.arrayContaining([...shown]));
  });

  it('ends with two or three questions', () => {
    const quiz = questionsOf(slug).filter((question) => question.role === 'quiz');
    expect([2, 3]).toContain(quiz.length);
  });

  it('names only sources, findings and misconceptions that exist, and cites no source that it does not list', () => {
    const lost = (used: readonly string[], known: readonly string[]) => used.filter((id) => !known.includes(id));
    const cited = attributes(body, 'Source', 'id');
    expect(lost(data.sources, sourceIds), 'add these to content/sources.yaml').toEqual([]);
    expect(lost(cited, data.sources), 'list these under sources in the front matter').toEqual([]);
    expect(data.sources.length).toBeGreaterThan(1);
    expect(lost(data.misconceptions, beliefs), 'add these to content/misconceptions.yaml').toEqual([]);
    const named = [...data.findings, ...attributes(body, 'Finding', 'id')];
    expect(lost(named, findings), 'content/findings has no page of these: correct the id').toEqual([]);
  });

  it('keeps objective and takeaway short', () => {
    expect(countWords(data.objective)).toBeLessThanOrEqual(25);
    expect(countWords(data.takeaway)).toBeLessThanOrEqual(45);
    expect(data.description.length).toBeLessThanOrEqual(170);
  });

  it('is read in the time it states, eight minutes at most', () => {
    // Text, prompts and options are read once at 200 words a minute; a question takes half a minute to think about.
    const asked = questionsOf(slug).filter((question) => question.role !== 'practice');
    const shown = asked.flatMap((question) => [question.prompt, ...question.options.map(wordsOf)]);
    const minutes = countWords([prose(body), ...shown].join(' ')) / 200 + asked.length / 2;
    expect(Math.ceil(minutes), 'correct `minutes` in the front matter').toBe(data.minutes);
    expect(data.minutes).toBeLessThanOrEqual(8);
  });
});
