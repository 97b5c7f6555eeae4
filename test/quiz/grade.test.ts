import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../src/quiz/grade.ts';
import type { QuestionKind } from '../../src/quiz/question.ts';
import { TYPES } from '../../src/quiz/types/all.ts';
import type { Grade } from '../../src/quiz/types/question-type.ts';
import { oneRight, twoRight } from './samples.ts';

const right: Grade = { right: true, wrong: [], incomplete: false };

describe.each<QuestionKind>(['single', 'predict', 'fix'])('a %s question', (kind) => {
  test.each<{ says: string; chosen: string[]; expected: Grade | null }>([
    { says: 'is right with its right option', chosen: ['b'], expected: right },
    {
      says: 'names the wrong option that was chosen',
      chosen: ['c'],
      expected: { ...right, right: false, wrong: ['c'] },
    },
    { says: 'has no answer while nothing is chosen', chosen: [], expected: null },
    { says: 'has no answer when two options are chosen', chosen: ['a', 'b'], expected: null },
    { says: 'has no answer when the option does not exist', chosen: ['z'], expected: null },
    { says: 'does not take a prototype key for an option', chosen: ['__proto__'], expected: null },
  ])('$says', ({ chosen, expected }) => {
    expect(grade(TYPES[kind].grader, oneRight, chosen)).toEqual(expected);
  });
});

describe('a multi question', () => {
  test.each<{ says: string; chosen: string[]; expected: Grade | null }>([
    { says: 'is right with all right options', chosen: ['a', 'c'], expected: right },
    { says: 'does not mind the order', chosen: ['c', 'a'], expected: right },
    {
      says: 'is incomplete when a right option is left out',
      chosen: ['a'],
      expected: { right: false, wrong: [], incomplete: true },
    },
    {
      says: 'is wrong when a wrong option is added',
      chosen: ['a', 'b', 'c'],
      expected: { right: false, wrong: ['b'], incomplete: false },
    },
    {
      says: 'is wrong and incomplete at once',
      chosen: ['b', 'd'],
      expected: { right: false, wrong: ['b', 'd'], incomplete: true },
    },
    { says: 'has no answer while nothing is ticked', chosen: [], expected: null },
    { says: 'has no answer when an option does not exist', chosen: ['a', 'c', 'z'], expected: null },
  ])('$says', ({ chosen, expected }) => {
    expect(grade(TYPES.multi.grader, twoRight, chosen)).toEqual(expected);
  });

  test('is right for exactly one set of options, whatever the key', () => {
    const keys = fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }).filter((rights) => rights.includes(true));
    fc.assert(
      fc.property(keys, (rights) => {
        const key = rights.map((isRight, index) => ({ key: String.fromCharCode(97 + index), right: isRight }));
        const subsets = Array.from({ length: 2 ** key.length }, (_, bits) =>
          key.filter((_option, index) => (bits >> index) & 1).map((option) => option.key),
        );
        expect(subsets.filter((subset) => grade(TYPES.multi.grader, key, subset)?.right)).toHaveLength(1);
      }),
    );
  });
});
