/** A tab before every line, as in an indented code block: it would count as an empty first cell (BAD-11). */
import type { Damage } from './damage.ts';
import { editsOf } from './matches.ts';

export const leadingTabs: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: () => null,
  find: (text) => (text.startsWith('\t') && !/^[^\t\r\n]/m.test(text) ? editsOf(text, /^\t/gm, () => '') : []),
};
