/** Output of `diff` and `git`: the new side is read, and what lies between the hunks was left out (BAD-4, BAD-11). */
import type { Edit } from '../text/text-map.ts';
import type { Damage } from './damage.ts';
import { filledLines } from './lines.ts';
import type { DamagedLine } from './lines.ts';

const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+\d{1,9}(?:,\d{1,9})? @@/;
const HEADER =
  /^(?:diff --git |index [0-9a-f]{4}|(?:new|deleted) file mode |(?:---|\+\+\+) (?:[ab]\/|\/dev\/null|\S)|\\ No newline)/;
const ENOUGH = 3;

export const diff: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: () => 'This is the output of diff: its marks were removed, and the new side was read.',
  find: (text) => (text.includes('@@ -') && /^@@ -\d/m.test(text) ? readHunks(text) : everyLine(text)),
};

function readHunks(text: string): Edit[] {
  const edits: Edit[] = [];
  let hunks = 0;
  for (const { start, end } of filledLines(text)) {
    const head = text.slice(start, Math.min(end, start + 100));
    const first = head.charAt(0);
    if (HUNK.test(head)) {
      // What stands between two hunks is not in the text.
      edits.push({ start, end, insert: hunks > 0 ? '...' : '' });
      hunks += 1;
    } else if (HEADER.test(head)) edits.push({ start, end, insert: '' });
    else if (hunks === 0) continue;
    else if (first === '-') edits.push({ start, end: Math.min(end + 1, text.length), insert: '' });
    else if (first === '+' || first === ' ') edits.push({ start, end: start + 1, insert: '' });
  }
  return edits;
}

/** One side without headers: every line starts with the same mark. A list of YAML has a blank behind its dashes. */
function everyLine(text: string): Edit[] {
  const mark = /^[+-]/m.exec(text.slice(0, 4000))?.[0];
  if (mark === undefined) return [];
  const lines: DamagedLine[] = [];
  let isMarked = false;
  for (const line of filledLines(text)) {
    if (text.charAt(line.start) !== mark) return [];
    isMarked ||= /[\w${["<]/.test(text.charAt(line.start + 1));
    lines.push(line);
  }
  if (!isMarked || lines.length < ENOUGH) return [];
  return lines.map(({ start }) => ({ start, end: start + 1, insert: '' }));
}
