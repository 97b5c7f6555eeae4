import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../src/quiz/grade.ts';
import { sequence } from '../../src/quiz/graders/sequence.ts';

/** The right order is b, d, a; c does not belong. */
const key = [
  { key: 'b', right: true },
  { key: 'd', right: true },
  { key: 'a', right: true },
  { key: 'c', right: false },
];

describe('blocks in order', () => {
  test.each([
    { says: 'are right in the right order', placed: ['b', 'd', 'a'], right: true, wrong: [], incomplete: false },
    { says: 'are not right turned round', placed: ['a', 'd', 'b'], right: false, wrong: [], incomplete: true },
    { says: 'are not right with one missing', placed: ['b', 'd'], right: false, wrong: [], incomplete: true },
    {
      says: 'name the one that does not belong',
      placed: ['b', 'd', 'a', 'c'],
      right: false,
      wrong: ['c'],
      incomplete: false,
    },
    {
      says: 'name it before the order counts',
      placed: ['c', 'b', 'd', 'a'],
      right: false,
      wrong: ['c'],
      incomplete: false,
    },
    {
      says: 'name it and say that one is missing',
      placed: ['b', 'c', 'd'],
      right: false,
      wrong: ['c'],
      incomplete: true,
    },
  ])('$says', ({ placed, right, wrong, incomplete }) => {
    expect(grade(sequence, key, placed)).toEqual({ right, wrong, incomplete });
  });

  test.each([
    { placed: [] },
    { placed: ['b'] },
    { placed: ['b', 'b'] },
    { placed: ['b', 'z'] },
    { placed: ['b', '__proto__'] },
  ])('are no answer yet: $placed', ({ placed }) => {
    expect(grade(sequence, key, placed)).toBeNull();
  });

  test('are right in exactly one order', () => {
    const orders = fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 2 });
    fc.assert(
      fc.property(orders, (placed) => {
        expect(grade(sequence, key, placed)?.right).toBe(placed.join('') === 'bda');
      }),
    );
  });
});
