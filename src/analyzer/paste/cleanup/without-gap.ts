/** The blank behind what is taken off the beginning of every line. */
import type { Edit } from '../text/text-map.ts';

/** The blank that separates a prefix from its line goes with it, when every line has one: indentation is kept. */
export function withoutGap(text: string, edits: readonly Edit[]): Edit[] {
  const hasGap = edits.every(({ end }) => end >= text.length || ' \t\r\n'.includes(text.charAt(end)));
  if (!hasGap) return [...edits];
  return edits.map(({ start, end, insert }) => ({
    start,
    end: text.charAt(end) === ' ' || text.charAt(end) === '\t' ? end + 1 : end,
    insert,
  }));
}
