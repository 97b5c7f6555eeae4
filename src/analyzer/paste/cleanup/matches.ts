/** Edits from the matches of a pattern. */
import type { Edit } from '../text/text-map.ts';

/** One edit per match of a global pattern; `insert` gives what takes its place. */
export function editsOf(text: string, pattern: RegExp, insert: (match: string, at: number) => string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue;
    edits.push({ start: match.index, end: match.index + match[0].length, insert: insert(match[0], match.index) });
  }
  return edits;
}
