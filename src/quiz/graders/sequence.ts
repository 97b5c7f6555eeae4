/** Blocks are put in order; the answer is right when it holds the right ones in the right order and no other. */
import type { Grader } from '../types/question-type.ts';
import { areOptions } from './options.ts';

export const sequence: Grader = {
  tooEarly: 'Put at least two blocks in order first.',
  incomplete:
    'Not quite. What you placed belongs, but a block is missing or out of place, and a hint is open. You have one more attempt.',
  response: (key, chosen) => (chosen.length > 1 && areOptions(key, chosen) ? chosen : null),
  grade(key, response) {
    const order = key.filter(({ right }) => right).map((option) => option.key);
    const wrong = response.filter((chosen) => !order.includes(chosen));
    const belonging = response.filter((chosen) => order.includes(chosen));
    const incomplete = belonging.length < order.length || belonging.some((chosen, at) => chosen !== order[at]);
    return { right: wrong.length === 0 && !incomplete, wrong, incomplete };
  },
};
