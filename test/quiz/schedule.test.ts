import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, dueDay } from '../../src/quiz/schedule.ts';
import { fresh, type Progress } from '../../src/quiz/state.ts';

const settledOn = (day: number, rest: Partial<Progress>): Progress => ({
  ...fresh('r1'),
  state: 'settled',
  day,
  ...rest,
});

describe('the day of the next review', () => {
  test.each<{ says: string; progress: Progress; due: number | null }>([
    { says: 'is none while the question is open', progress: fresh('r1'), due: null },
    {
      says: 'is 7 days after a right first answer',
      progress: settledOn(100, { first: 'right', outcome: 'right' }),
      due: 107,
    },
    {
      says: 'does not come again after that',
      progress: settledOn(107, { first: 'right', outcome: 'right', reviews: 1 }),
      due: null,
    },
    { says: 'is the next day after a miss', progress: settledOn(100, { first: 'wrong', outcome: 'missed' }), due: 101 },
    {
      says: 'is the next day after reading the answer',
      progress: settledOn(100, { first: 'shown', outcome: 'shown' }),
      due: 101,
    },
    {
      says: 'is the next day after a recovery',
      progress: settledOn(100, { first: 'wrong', outcome: 'recovered' }),
      due: 101,
    },
    {
      says: 'is 3 days after the first review',
      progress: settledOn(101, { first: 'wrong', outcome: 'right', reviews: 1 }),
      due: 104,
    },
    {
      says: 'is 7 days after the second',
      progress: settledOn(104, { first: 'wrong', outcome: 'right', reviews: 2 }),
      due: 111,
    },
    {
      says: 'is 21 days after the third',
      progress: settledOn(111, { first: 'wrong', outcome: 'right', reviews: 3 }),
      due: 132,
    },
    {
      says: 'is none after the fourth',
      progress: settledOn(132, { first: 'wrong', outcome: 'right', reviews: 4 }),
      due: null,
    },
    {
      says: 'is 3 days later when a review of a right answer fails',
      progress: settledOn(107, { first: 'right', outcome: 'missed', reviews: 1 }),
      due: 110,
    },
  ])('$says', ({ progress, due }) => {
    expect(dueDay(progress)).toBe(due);
  });

  test('lies after the day on which the question was settled, and no more than 21 days away', () => {
    const progress = fc.record({
      day: fc.nat(40_000),
      reviews: fc.nat(10),
      first: fc.constantFrom('right' as const, 'wrong' as const, 'shown' as const),
      outcome: fc.constantFrom('right' as const, 'recovered' as const, 'missed' as const, 'shown' as const),
    });
    fc.assert(
      fc.property(progress, ({ day, ...rest }) => {
        const due = dueDay(settledOn(day, rest));
        if (due === null) return;
        expect(due).toBeGreaterThan(day);
        expect(due).toBeLessThanOrEqual(day + 21);
      }),
    );
  });
});

describe('the day of a clock', () => {
  test('changes at midnight of the reader, not of Greenwich', () => {
    const midnight = new Date(2026, 10, 23, 0, 0, 0);
    expect(dayOf(midnight)).toBe(dayOf(new Date(2026, 10, 23, 23, 59, 59)));
    expect(dayOf(new Date(midnight.getTime() - 1))).toBe(dayOf(midnight) - 1);
  });
});
