/** Any number of right options; an answer is right when it holds all of them and nothing else. */
import type { MultiQuestion } from '../question.ts';
import type { QuestionType } from './question-type.ts';

export const multi: QuestionType<MultiQuestion> = {
  tooEarly: 'Tick at least one answer first.',
  keepsOrder: false,
  prompt: (question) => ({ control: 'checkbox', texts: question.options.map((option) => option.text) }),
  response: (chosen) => (chosen.length > 0 ? chosen : null),
  grade(key, response) {
    const wrong = response.filter((chosen) => !key.some((option) => option.key === chosen && option.right));
    const incomplete = key.some((option) => option.right && !response.includes(option.key));
    return { right: wrong.length === 0 && !incomplete, wrong, incomplete };
  },
  explain: (question) => question.options.map(({ correct, reason }) => ({ right: correct, reason })),
};
