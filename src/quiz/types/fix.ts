/** Which change gives a way out? Each is applied to the documents of a scenario, and the analyzer says whether it does. */
import { one } from '../graders/one.ts';
import type { FixQuestion } from '../question.ts';
import type { QuestionType } from './question-type.ts';

export const fix: QuestionType<FixQuestion> = {
  grader: one,
  keepsOrder: false,
  prompt: (question) => ({
    control: 'radio',
    texts: question.options.map(({ text, change }) => `${text} \`${change}\``),
  }),
  explain: (question, { works }) =>
    question.options.map(({ reason }, index) => ({ right: works[index] ?? false, reason })),
};
