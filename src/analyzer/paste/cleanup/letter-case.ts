/** Names of AWS in other letters: `routetableid`, `ROUTE_TABLE_ID`, `Subnetids` (FMT-20, FMT-24). */
import { properName } from '../formats/text/fields.ts';
import type { Edit } from '../text/text-map.ts';
import type { Damage } from './damage.ts';
import { isInOtherLetters } from './other-letters.ts';

const NAMES =
  /(["'])([A-Za-z][\w-]{1,60})\1(?= *:)|(?<=^[ -]{0,80})[A-Za-z][\w-]{1,60}(?= *:(?:[ \r\n]|$))|(?<=\| {0,80})[A-Za-z][\w-]{1,60}(?= *\|)/gm;

/** The bars and blanks before the first cell of a line. */
const WIDEST = 100;

export const letterCase: Damage = {
  code: 'BAD-6',
  severity: 'note',
  text: (count) => `Names of AWS stood in other letters and were read as AWS spells them (${String(count)}).`,
  find: (text) => {
    if (!isInOtherLetters(text)) return [];
    const edits: Edit[] = [];
    for (const match of text.matchAll(NAMES)) {
      const quote = match[1]?.length ?? 0;
      const name = match[2] ?? match[0];
      const start = match.index + quote;
      // In a table, what begins with a capital letter is a name. A line may be the whole text: no further back than a cell.
      const before = text.slice(Math.max(0, start - WIDEST), start);
      const isFirst =
        /^\|+ *$/.test(before.slice(before.lastIndexOf('\n') + 1)) && /^[a-z]{5,}(?:\d[a-z]*)?$/.test(name);
      const proper =
        properName(name) ?? (isFirst && name !== 'local' ? name.charAt(0).toUpperCase() + name.slice(1) : name);
      if (proper === name) continue;
      edits.push({ start, end: start + name.length, insert: proper });
    }
    return edits;
  },
};
