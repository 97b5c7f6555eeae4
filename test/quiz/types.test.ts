import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { QuestionKind } from '../../src/quiz/question.ts';
import { TYPES } from '../../src/quiz/types/all.ts';
import { cidrQuestion, fixQuestion, multiQuestion, numberQuestion, orderQuestion, predictQuestion, singleQuestion } from './samples.ts'; // prettier-ignore

const samples = {
  single: singleQuestion,
  multi: multiQuestion,
  order: orderQuestion,
  number: numberQuestion,
  cidr: cidrQuestion,
  predict: predictQuestion,
  fix: fixQuestion,
};

it.each(Object.keys(TYPES) as QuestionKind[])('%s explains every text that it shows', (kind) => {
  const found = { verdict: 'unreachable', works: [true, false, false] } as const;
  const type = TYPES[kind];
  const sample = samples[kind] as never;
  expect(type.explain(sample, found)).toHaveLength(type.prompt(sample).texts.length);
});

// A page of tomorrow in a tab with a script of today: the question stays as it was built, and is graded by no other control.
it.each(Object.keys(TYPES) as QuestionKind[])('the page has the code of the control of %s', (kind) => {
  const { control } = TYPES[kind].prompt(samples[kind] as never);
  const code = readFileSync(new URL('../../src/components/Question/control-of.ts', import.meta.url), 'utf8');
  expect(code).toContain(`name === '${control}'`);
});
