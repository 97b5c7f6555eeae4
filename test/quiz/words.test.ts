import { expect, test } from 'vitest';
import { TYPES } from '../../src/quiz/types/all.ts';
import { mark, messages, notKept } from '../../src/quiz/words.ts';

test('the sentences that a question says', () => {
  const marks = [true, false].flatMap((right) => [true, false].map((chosen) => mark({ right, chosen })));
  const choosePrompt = Object.fromEntries(Object.entries(TYPES).map(([kind, { tooEarly }]) => [kind, tooEarly]));
  expect({ messages, choosePrompt, marks, notKept }).toMatchSnapshot();
});

test('no two options share a mark that differs in meaning', () => {
  const marks = [true, false].flatMap((right) => [true, false].map((chosen) => mark({ right, chosen })));
  expect(new Set(marks).size).toBe(4);
});
