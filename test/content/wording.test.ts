import { describe, expect, it } from 'vitest';
import {
  findingPages,
  lessons,
  misconceptions,
  prose,
  referencePages,
  patternPages,
  targetPages,
  terms,
} from './support/read-content.ts';
import { questions, wordsOf } from './support/questions.ts';

/** Every sentence that a reader sees, with the place where it stands. */
const texts: readonly (readonly [string, string])[] = [
  ...[...lessons, ...findingPages, ...terms].map(
    (page) => [page.name, `${Object.values(page.data).join(' ')} ${prose(page.body)}`] as const,
  ),
  ...referencePages.map((page) => [page.name, `${page.data.title} ${prose(page.body)}`] as const),
  ...patternPages.map((page) => [page.name, `${page.data.title} ${page.data.summary} ${prose(page.body)}`] as const),
  ...targetPages.map((page) => [page.name, `${page.data.title} ${page.data.summary} ${prose(page.body)}`] as const),
  ...misconceptions.map((entry) => [entry.id, `${entry.belief} ${entry.correction}`] as const),
  ...questions.map(
    (question) =>
      [
        question.id,
        [
          question.title,
          question.prompt,
          question.hint,
          ...question.options.flatMap((option) => [wordsOf(option), option.reason]),
        ].join(' '),
      ] as const,
  ),
];

describe.each(texts)('the words of %s', (_, text) => {
  it('are calm: no exclamation marks, no "simply", no "just"', () => {
    expect(text.match(/.{0,30}(?:!|\b(?:simply|just|obviously)\b).{0,30}/gi) ?? []).toEqual([]);
  });

  it('are plain: no "stands" where something is, no "of its own", no "for" that means because', () => {
    const old =
      /.{0,30}(?:\bst(?:ands?|ood) (?!for\b)|\bof (?:its|their|your) own(?=[.,;:]| (?:to|that|and|is|are|so|about)\b)|\b(?:hence|thus|upon|whereas|dearer)\b|, for (?:the|its?|they) \w+ (?:is|are|has|have|never)\b).{0,20}/gi;
    expect(text.match(old) ?? []).toEqual([]);
  });
});
