/** Any number of options is ticked; the answer is right when it holds all the right ones and nothing else. */
import type { Grader } from '../types/question-type.ts';
import { areOptions } from './options.ts';

export const several: Grader = {
  tooEarly: 'Tick at least one answer first.',
  incomplete: 'Not quite. Something that belongs is still unticked, and a hint is open. You have one more attempt.',
  response: (key, chosen) => (chosen.length > 0 && areOptions(key, chosen) ? chosen : null),
  grade(key, response) {
    const wrong = response.filter((chosen) => !key.some((option) => option.key === chosen && option.right));
    const incomplete = key.some((option) => option.right && !response.includes(option.key));
    return { right: wrong.length === 0 && !incomplete, wrong, incomplete };
  },
};
