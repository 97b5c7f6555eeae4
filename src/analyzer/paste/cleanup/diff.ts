/** Output of `diff` and `git`: the new side is read, and what lies between the hunks was left out (BAD-4, BAD-11). */
import type { Edit } from '../text/text-map.ts';
import type { Damage } from './damage.ts';
import { filledLines } from './lines.ts';
import type { DamagedLine } from './lines.ts';

const HUNK = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/;
const HEADER =
  /^(?:diff --git |index [0-9a-f]{4}|(?:new|deleted) file mode |(?:---|\+\+\+) (?:[ab]\/|\/dev\/null|\S)|\\ No newline)/;
const ENOUGH = 3;

export const diff: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: () => 'This is the output of diff: its marks were removed, and the new side was read.',
  find: (text) => (text.includes('@@ -') && /^@@ -\d/m.test(text) ? readHunks(text) : everyLine(text)),
};

/** The hunks; a hunk says how many lines of each side it has, and what stands behind them is no part of it. */
function readHunks(text: string): Edit[] {
  const edits: Edit[] = [];
  const hunk = { count: 0, old: 0, new: 0, end: -1 };
  for (const { start, end } of filledLines(text)) {
    const head = text.slice(start, Math.min(end, start + 100));
    const sizes = HUNK.exec(head);
    if (sizes !== null) {
      // What stands between two hunks is not in the text.
      edits.push({ start, end, insert: hunk.count > 0 ? '...' : '' });
      hunk.count += 1;
      hunk.old = Number(sizes[1] ?? 1);
      hunk.new = Number(sizes[2] ?? 1);
      hunk.end = end;
      continue;
    }
    if (HEADER.test(head) && (hunk.count === 0 || hunk.end === -1 || hunk.old + hunk.new <= 0))
      edits.push({ start, end, insert: '' });
    else if (goesOn(text, start, hunk)) readMarked(text, { start, end }, hunk, edits);
    else hunk.end = -1;
  }
  return edits;
}

/** Where the reading of hunks stands: lines of each side that are still to come, and the end of the last line; -1 behind a hunk. */
interface Hunk {
  old: number;
  new: number;
  end: number;
}

/** Whether a line belongs to the hunk: it is counted, or stands right below one and has a mark, for people shorten hunks. */
function goesOn(text: string, start: number, { old, new: fresh, end }: Hunk): boolean {
  if (end === -1 || !' +-'.includes(text.charAt(start))) return false;
  // Below an empty line the border of a table has two marks in a row.
  return (
    old > 0 || fresh > 0 || !/\n\s*\n/.test(text.slice(end, start)) || !/^[-+][-+=]/.test(text.slice(start, start + 2))
  );
}

/** A line of a hunk: one of the old side leaves, one of the new side loses its mark. */
function readMarked(text: string, { start, end }: Pick<DamagedLine, 'start' | 'end'>, hunk: Hunk, edits: Edit[]): void {
  const first = text.charAt(start);
  hunk.end = end;
  if (first !== '+') hunk.old -= 1;
  if (first !== '-') hunk.new -= 1;
  if (first === '-') edits.push({ start, end: Math.min(end + 1, text.length), insert: '' });
  else if (first === '+' || first === ' ') edits.push({ start, end: start + 1, insert: '' });
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
