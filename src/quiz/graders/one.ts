/** One option is chosen; it is right when it is among the right ones. */
import type { Grader } from '../types/question-type.ts';
import { areOptions } from './options.ts';

export const one: Grader = {
  tooEarly: 'Choose an answer first.',
  incomplete: '',
  response: (key, chosen) => (chosen.length === 1 && areOptions(key, chosen) ? chosen : null),
  grade(key, response) {
    const wrong = response.filter((chosen) => !key.some((option) => option.key === chosen && option.right));
    return { right: wrong.length === 0, wrong, incomplete: false };
  },
};
