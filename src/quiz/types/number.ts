/** A number with its unit; each wrong option is a near miss that has a reason. */
import { number as grader } from '../graders/number.ts';
import type { NumberQuestion } from '../question.ts';
import type { QuestionType } from './question-type.ts';

export const number: QuestionType<NumberQuestion> = {
  grader,
  keepsOrder: true,
  prompt: ({ options, unit }) => ({
    control: 'number',
    texts: options.map(({ value }) => `${value.toLocaleString('en-GB')} ${unit}`),
    values: options.map(({ value }) => String(value)),
    unit,
  }),
  explain: ({ options }) => options.map(({ correct, reason }) => ({ right: correct, reason })),
};
