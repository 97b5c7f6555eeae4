/** `> ` before the lines of a quoted message, and PowerShell's `>>` (BAD-11). */
import { editsOf } from './matches.ts';
import type { Damage } from './damage.ts';
import { withoutGap } from './without-gap.ts';

/** Not Python's prompt above what it printed. */
const MARKS = /^(?!>>> [A-Za-z_][\w.]{0,60}(?:\(| = )) {0,3}>{1,3}(?: >){0,3}/gm;

export const quoting: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: (count) => (count > 1 ? `The quote marks > before ${String(count)} lines were removed.` : null),
  signs: ['>'],
  find: (text) =>
    // A mark with nothing behind it, and no other, is the end of a tag, or a prompt.
    /^ {0,3}>[ \t]{0,20}\S/m.test(text)
      ? withoutGap(
          text,
          editsOf(text, MARKS, () => ''),
        )
      : [],
};
