/** One right option among several. */
import { one } from '../graders/one.ts';
import type { SingleQuestion } from '../question.ts';
import type { QuestionType } from './question-type.ts';

export const single: QuestionType<SingleQuestion> = {
  grader: one,
  keepsOrder: false,
  prompt: (question) => ({ control: 'radio', texts: question.options.map((option) => option.text) }),
  explain: (question) => question.options.map(({ correct, reason }) => ({ right: correct, reason })),
};
