/** A blank line after every line, as web pages and mail programs put one in (BAD-11). */
import type { Edit } from '../text/text-map.ts';
import type { Damage } from './damage.ts';
import { filledLines } from './lines.ts';

/** Share of the lines that must be followed by a blank one, and how many lines make a pattern. */
const SHARE = 0.9;
const ENOUGH = 6;

export const blankLines: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: () => 'A blank line stood after every line; these blank lines were removed.',
  find: (text) => {
    if (!/\n[ \t\r]{0,200}\n/.test(text)) return [];
    const edits: Edit[] = [];
    let lines = 0;
    for (const { end } of filledLines(text)) {
      lines += 1;
      const next = blankBelow(text, end);
      if (next !== null) edits.push({ start: end, end: next, insert: '' });
    }
    return lines >= ENOUGH && edits.length >= (lines - 1) * SHARE ? edits : [];
  },
};

/** The end of the blank lines below a line that ends at `end`, before its own line break; null when there is none. */
function blankBelow(text: string, end: number): number | null {
  const newline = text.indexOf('\n', end);
  if (newline === -1) return null;
  let below: number | null = null;
  for (let at = newline + 1; at < text.length; at += 1) {
    if (text.charAt(at) === '\n') below = at;
    else if (!' \t\r'.includes(text.charAt(at))) break;
  }
  return below;
}
