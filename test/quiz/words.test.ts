import { expect, test } from 'vitest';
import { TYPES } from '../../src/quiz/types/all.ts';
import { mark, markStep, messages, notKept } from '../../src/quiz/words.ts';

test('the sentences that a question says', () => {
  const marks = [true, false].flatMap((right) => [true, false].map((chosen) => mark({ right, chosen })));
  const choosePrompt = Object.fromEntries(
    Object.entries(TYPES).map(([kind, { grader }]) => [kind, [grader.tooEarly, grader.incomplete]]),
  );
  const steps = [markStep(2), markStep(null), markStep(null, 1), markStep(2, null), markStep(2, 2), markStep(2, 3)];
  expect({ messages, choosePrompt, marks, steps, notKept }).toMatchSnapshot();
});

test('no two options share a mark that differs in meaning', () => {
  const marks = [true, false].flatMap((right) => [true, false].map((chosen) => mark({ right, chosen })));
  expect(new Set(marks).size).toBe(4);
});
