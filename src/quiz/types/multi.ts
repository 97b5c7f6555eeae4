/** Any number of right options; an answer is right when it holds all of them and nothing else. */
import { several } from '../graders/several.ts';
import type { MultiQuestion } from '../question.ts';
import type { QuestionType } from './question-type.ts';

export const multi: QuestionType<MultiQuestion> = {
  grader: several,
  keepsOrder: false,
  prompt: (question) => ({ control: 'checkbox', texts: question.options.map((option) => option.text) }),
  explain: (question) => question.options.map(({ correct, reason }) => ({ right: correct, reason })),
};
