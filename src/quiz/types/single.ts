/** One right option among several. */
import type { SingleQuestion } from '../question.ts';
import type { QuestionType } from './question-type.ts';

export const single: QuestionType<SingleQuestion> = {
  tooEarly: 'Choose an answer first.',
  keepsOrder: false,
  prompt: (question) => ({ control: 'radio', texts: question.options.map((option) => option.text) }),
  response: (chosen) => (chosen.length === 1 ? chosen : null),
  grade(key, response) {
    const wrong = response.filter((chosen) => !key.some((option) => option.key === chosen && option.right));
    return { right: wrong.length === 0, wrong, incomplete: false };
  },
  explain: (question) => question.options.map(({ correct, reason }) => ({ right: correct, reason })),
};
