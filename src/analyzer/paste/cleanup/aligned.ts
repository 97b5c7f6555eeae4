/** A text as it was read, beside the text as it was given. */
import type { MappedText } from '../text/text-map.ts';
import type { Cleaned } from '../types.ts';

/**
 * The text without its damage, each line where the one stood that it was made from: what is found by the numbers of lines
 * is found in it as well.
 * @param base the text without damage, with the way back
 * @param text the text as it was given
 * @example of `> {\r` and `> }\r`: `{` and `}`
 */
export function aligned(base: MappedText, text: string): Cleaned {
  const { text: clean } = base;
  // Where each given line ends, and the first offset behind it in the clean text: both grow, so one walk finds them all.
  const ends: number[] = [];
  const firsts = [0];
  const lines: string[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const first = firsts.at(-1) ?? 0;
    const next = newline === -1 ? clean.length + 1 : firstAt(base, end + 1, first);
    // Several lines may have been made of one.
    lines.push(clean.slice(first, next).replace(/\n$/, '').replaceAll('\n', ' '));
    ends.push(end);
    firsts.push(next);
    start = end + 1;
  }
  return {
    text: lines.join('\n'),
    column(line, column) {
      const first = firsts[line - 1] ?? 0;
      const place = (line < 2 ? 0 : (ends[line - 2] ?? 0) + 1) + column - 1;
      return Math.min(firstAt(base, place, first) - first, lines[line - 1]?.length ?? 0) + 1;
    },
  };
}

/** The first offset of the clean text, from `low` on, that stands at `place` of the given one or behind it. */
function firstAt({ text, start }: MappedText, place: number, low: number): number {
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
