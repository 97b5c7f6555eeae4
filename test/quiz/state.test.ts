import { describe, expect, test } from 'vitest';
import { current, fresh, type Progress, reopen } from '../../src/quiz/state.ts';

const settled: Progress = {
  revision: 'r1',
  state: 'settled',
  attempts: 2,
  first: 'wrong',
  outcome: 'missed',
  chosen: ['c'],
  day: 100,
  reviews: 0,
};

describe('what is remembered about a question', () => {
  test('holds for the same revision', () => {
    expect(current(settled, 'r1')).toBe(settled);
  });

  test('is dropped when the question has changed', () => {
    expect(current(settled, 'r2')).toEqual(fresh('r2'));
  });

  test('is a fresh question when there is none', () => {
    expect(current(null, 'r1')).toEqual(fresh('r1'));
  });

  test('keeps the score through a review', () => {
    expect(reopen(settled)).toEqual({ ...fresh('r1'), first: 'wrong', reviews: 1 });
  });
});
