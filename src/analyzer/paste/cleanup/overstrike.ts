/** Characters printed over each other by a pager: the letter, a backspace, the letter again (BAD-8). */
import { editsOf } from './matches.ts';
import type { Damage } from './damage.ts';

export const overstrike: Damage = {
  code: 'BAD-8',
  severity: 'note',
  text: () => 'Characters that a pager printed twice, one over the other, were read once.',
  signs: ['\b'],
  find: (text) => editsOf(text, /[^\n]\x08|\x08/g, () => ''),
};
