import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, type Asked, feedback, type Move } from '../../src/quiz/feedback.ts';
import { one } from '../../src/quiz/graders/one.ts';
import { several } from '../../src/quiz/graders/several.ts';
import { fresh, type Progress } from '../../src/quiz/state.ts';
import { oneRight, twoRight } from './samples.ts';

const single: Asked = { grader: one, role: 'quiz', key: oneRight };
const multi: Asked = { grader: several, role: 'quiz', key: twoRight };
const prediction: Asked = { grader: one, role: 'prediction', key: oneRight };

const check = (...chosen: string[]): Move => ({ kind: 'check', chosen });
const show: Move = { kind: 'show' };

/** Plays moves one after the other on day 100; a move that is no answer changes nothing. */
function play(asked: Asked, ...moves: Move[]): Progress {
  return moves.reduce((progress, move) => advance(progress, move, asked, 100) ?? progress, fresh('r1'));
}

describe('the attempt flow', () => {
  test.each<{ says: string; asked: Asked; moves: Move[]; expected: Partial<Progress> }>([
    {
      says: 'stays open while nothing is chosen',
      asked: single,
      moves: [check()],
      expected: { state: 'open', attempts: 0, first: null },
    },
    {
      says: 'settles on a right first answer',
      asked: single,
      moves: [check('b')],
      expected: { state: 'settled', first: 'right', outcome: 'right', day: 100 },
    },
    {
      says: 'stays answerable after the first wrong answer',
      asked: single,
      moves: [check('a')],
      expected: { state: 'wrong', first: 'wrong', outcome: null, day: null },
    },
    {
      says: 'records a later success as recovered and keeps the first attempt',
      asked: single,
      moves: [check('a'), check('b')],
      expected: { state: 'settled', first: 'wrong', outcome: 'recovered', attempts: 2 },
    },
    {
      says: 'settles on the second wrong answer',
      asked: single,
      moves: [check('a'), check('c')],
      expected: { state: 'settled', first: 'wrong', outcome: 'missed' },
    },
    {
      says: 'counts the same wrong answer twice',
      asked: single,
      moves: [check('a'), check('a')],
      expected: { state: 'settled', outcome: 'missed', chosen: ['a'] },
    },
    {
      says: 'takes reading the answer for the first attempt',
      asked: single,
      moves: [show],
      expected: { state: 'settled', first: 'shown', outcome: 'shown', chosen: [] },
    },
    {
      says: 'keeps a wrong first attempt when the answer is read afterwards',
      asked: single,
      moves: [check('a'), show],
      expected: { state: 'settled', first: 'wrong', outcome: 'shown' },
    },
    {
      says: 'allows no third try',
      asked: single,
      moves: [check('a'), check('c'), check('b')],
      expected: { outcome: 'missed', attempts: 2, chosen: ['c'] },
    },
    {
      says: 'does not score an answer given after the reveal',
      asked: single,
      moves: [show, check('b')],
      expected: { outcome: 'shown', attempts: 0 },
    },
    {
      says: 'settles a prediction on its only answer',
      asked: prediction,
      moves: [check('a')],
      expected: { state: 'settled', outcome: 'missed', attempts: 1 },
    },
  ])('$says', ({ asked, moves, expected }) => {
    expect(play(asked, ...moves)).toMatchObject(expected);
  });

  test('says that a move without an answer is none', () => {
    expect(advance(fresh('r1'), check(), single, 100)).toBeNull();
  });
});

describe('what the reader is shown', () => {
  test('is nothing while the question is open', () => {
    expect(feedback(fresh('r1'), single)).toEqual({ state: 'open', message: 'none', reasons: [], hint: false });
  });

  test('after the first wrong answer: the reason of the choice and the hint, nothing else', () => {
    expect(feedback(play(single, check('a')), single)).toEqual({
      state: 'wrong',
      message: 'wrong',
      reasons: ['a'],
      hint: true,
    });
  });

  test('after an incomplete answer: no reason, since it would confirm a part of the answer', () => {
    expect(feedback(play(multi, check('a')), multi)).toEqual({
      state: 'wrong',
      message: 'incomplete',
      reasons: [],
      hint: true,
    });
  });

  test('after a mixed answer: the reasons of the wrong choices only', () => {
    expect(feedback(play(multi, check('a', 'b')), multi)).toMatchObject({ message: 'wrong', reasons: ['b'] });
  });

  test.each([
    { moves: [check('b')], message: 'quiz-right' },
    { moves: [check('a'), check('b')], message: 'quiz-recovered' },
    { moves: [check('a'), check('a')], message: 'quiz-missed' },
    { moves: [show], message: 'quiz-shown' },
  ])('once settled as $message: every reason', ({ moves, message }) => {
    const settled = feedback(play(single, ...moves), single);
    expect(settled).toEqual({ state: 'settled', message, reasons: ['a', 'b', 'c'], hint: false });
  });

  test('for a prediction has words of its own', () => {
    expect(feedback(play(prediction, check('a')), prediction).message).toBe('prediction-missed');
  });

  test('is the open question when the remembered choice makes no sense', () => {
    const forged: Progress = { ...fresh('r1'), state: 'wrong', attempts: 1, chosen: ['z'] };
    expect(feedback(forged, single).state).toBe('open');
  });
});

describe('for every sequence of moves', () => {
  const moves = fc.array(
    fc.oneof(
      fc.constant(show),
      fc.subarray(['a', 'b', 'c', 'd', 'z']).map((chosen) => check(...chosen)),
    ),
    { maxLength: 8 },
  );
  const asked = fc.constantFrom(single, multi, prediction);

  test('a right option is never given away before the question is settled', () => {
    fc.assert(
      fc.property(asked, moves, (question, sequence) => {
        const shown = feedback(play(question, ...sequence), question);
        const rights = question.key.filter((option) => option.right).map((option) => option.key);
        if (shown.state !== 'settled') expect(shown.reasons.filter((key) => rights.includes(key))).toEqual([]);
      }),
    );
  });

  test('the first attempt, once recorded, never changes, and settled never opens', () => {
    fc.assert(
      fc.property(asked, moves, moves, (question, before, after) => {
        const early = play(question, ...before);
        const late = play(question, ...before, ...after);
        if (early.first !== null) expect(late.first).toBe(early.first);
        if (early.state === 'settled') expect(late).toEqual(early);
      }),
    );
  });
});
