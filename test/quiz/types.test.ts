import { expect, it } from 'vitest';
import { kindNamed, TYPES } from '../../src/quiz/types/all.ts';

it.each(Object.keys(TYPES))('%s is the name of a question type', (name) => {
  expect(kindNamed(name)).toBe(name);
});

// A page of tomorrow in a tab with a script of today: the question stays as it was built, and is graded by no other type.
it.each(['', 'essay', 'Single', 'toString', '__proto__'])('"%s" is the name of none', (name) => {
  expect(kindNamed(name)).toBeNull();
});
