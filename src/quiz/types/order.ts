/** Hops of a packet or steps of a diagnosis, written in the right order, with blocks that do not belong. */
import { sequence } from '../graders/sequence.ts';
import type { OrderQuestion } from '../question.ts';
import type { QuestionType } from './question-type.ts';

export const order: QuestionType<OrderQuestion> = {
  grader: sequence,
  keepsOrder: false,
  prompt: (question) => ({ control: 'order', texts: question.options.map((option) => option.text) }),
  explain: (question) => question.options.map(({ correct, reason }) => ({ right: correct, reason })),
};
