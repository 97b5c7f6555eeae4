import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Known, queueOf } from '../../src/quiz/queue.ts';
import { fresh, type Progress } from '../../src/quiz/state.ts';

const known: readonly Known[] = [
  { id: 'a', revision: 'r1', lesson: 'one', role: 'quiz' },
  { id: 'b', revision: 'r1', lesson: 'one', role: 'quiz' },
  { id: 'extra', revision: 'r1', lesson: 'one', role: 'practice' },
  { id: 'guess', revision: 'r1', lesson: 'one', role: 'prediction' },
  { id: 'c', revision: 'r1', lesson: 'two', role: 'quiz' },
  { id: 'other', revision: 'r1', lesson: 'two', role: 'practice' },
];
const settled = (day: number, rest: Partial<Progress> = {}): Progress => ({
  ...fresh('r1'),
  state: 'settled',
  attempts: 1,
  first: 'right',
  outcome: 'right',
  day,
  ...rest,
});
const missed = (day: number, rest: Partial<Progress> = {}): Progress =>
  settled(day, { first: 'wrong', outcome: 'missed', ...rest });
const queue = (remembered: Record<string, Progress>, today: number) =>
  queueOf(new Map(Object.entries(remembered)), known, today);

describe('the queue of a day', () => {
  test('is empty for a new reader', () => {
    expect(queue({}, 100)).toEqual({ due: [], changed: [], practice: [], next: null, lost: 0 });
  });

  test('has what was missed the next day, and what was right after a week', () => {
    expect(queue({ a: missed(100), b: settled(100) }, 101)).toMatchObject({ due: ['a'], next: 107 });
    expect(queue({ a: missed(100), b: settled(100) }, 107)).toMatchObject({ due: ['a', 'b'], next: null });
  });

  test('begins with what has been due longest', () => {
    expect(queue({ a: missed(104), b: missed(100), c: missed(102) }, 110).due).toEqual(['b', 'c', 'a']);
  });

  test('keeps a review that was begun and not finished', () => {
    expect(queue({ a: { ...fresh('r1'), state: 'wrong', attempts: 1, first: 'wrong', chosen: ['x'], reviews: 1 } }, 1).due).toEqual(['a']); // prettier-ignore
  });

  test('asks a question again that has changed since, and counts one that is gone', () => {
    const old = queue({ a: missed(100, { revision: 'r0' }), gone: settled(100) }, 100);
    expect(old).toMatchObject({ due: [], changed: ['a'], lost: 1 });
  });

  test('never asks for a guess again, and does not take it for a question that is gone', () => {
    const guessed = { guess: settled(100) };
    expect(queue(guessed, 100 + 400)).toEqual({ due: [], changed: [], practice: [], next: null, lost: 0 });
    expect(queue({ guess: settled(100, { revision: 'r0' }) }, 100)).toMatchObject({ due: [], changed: [], lost: 0 });
    // One that was not made does not hold the practice of its lesson back.
    expect(queue({ a: settled(100), b: settled(100) }, 100).practice).toEqual(['extra']);
  });

  test('leaves out questions that were looked at and never answered', () => {
    expect(queue({ a: fresh('r1'), b: fresh('r0'), gone: fresh('r1') }, 100)).toMatchObject({
      due: [],
      changed: [],
      lost: 0,
    });
  });

  test('has practice of lessons whose questions are all answered, and of no other', () => {
    expect(queue({ a: settled(100) }, 100).practice).toEqual([]);
    expect(queue({ a: settled(100), b: missed(100) }, 100).practice).toEqual(['extra']);
    expect(queue({ a: settled(100), b: missed(100), extra: missed(100) }, 100).practice).toEqual([]);
  });

  test('never asks what the course does not have, whatever is remembered', () => {
    const progress = fc.record({ state: fc.constantFrom('open', 'wrong', 'settled'), revision: fc.constantFrom('r0', 'r1'), first: fc.constantFrom('right', 'wrong', 'shown', null), outcome: fc.constantFrom('right', 'missed', null), day: fc.option(fc.nat(400)), reviews: fc.nat(6), attempts: fc.nat(3), chosen: fc.constant([]) }); // prettier-ignore
    const entries = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'extra', 'guess', 'gone', '__proto__'), progress);
    fc.assert(
      fc.property(entries, fc.nat(400), (remembered, today) => {
        const { due, changed, practice, next } = queue(remembered, today);
        const ids = known.filter(({ role }) => role !== 'prediction').map(({ id }) => id);
        expect([...due, ...changed, ...practice].filter((id) => !ids.includes(id))).toEqual([]);
        expect(new Set([...due, ...changed, ...practice]).size).toBe(due.length + changed.length + practice.length);
        if (next !== null) expect(next).toBeGreaterThan(today);
      }),
    );
  });
});
