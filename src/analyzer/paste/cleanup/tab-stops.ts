/** Tabs of text output that a terminal turned into blanks, up to the next column of eight (FMT-4). */
import type { Edit } from '../text/text-map.ts';
import type { Damage } from './damage.ts';

const STOP = 8;

/** A record: its name in capitals, and blanks behind it. */
const RECORD = /^[A-Z][A-Z\d]{2,60}(?= )/;
const GAP = / +/g;

export const tabStops: Damage = {
  code: 'FMT-4',
  severity: 'note',
  text: (count) => `Tabs that had become blanks were read as tabs again (${String(count)}).`,
  find: (text) => {
    if (text.includes('\t')) return [];
    const edits: Edit[] = [];
    let wide = 0;
    for (const { line, at } of linesOf(text)) {
      for (const { start, end, isWide } of gapsOf(line)) {
        if (isWide && end % STOP !== 0) return [];
        if (isWide) wide += 1;
        else if (end % STOP !== 0 || !partsCells(line, start, end)) continue;
        const tabs = end / STOP - Math.floor(start / STOP);
        edits.push({ start: at + start, end: at + end, insert: '\t'.repeat(tabs) });
      }
    }
    return wide < LEAST ? [] : edits;
  },
};

/** Fewer wide gaps that end at a stop may do so by chance. */
const LEAST = 2;

/** The records, and the line without a name above one: the answer itself, where one element was asked for. */
function linesOf(text: string): readonly { readonly line: string; readonly at: number }[] {
  const found: { line: string; at: number }[] = [];
  let above: { line: string; at: number } | null = null;
  let at = 0;
  for (const line of text.split('\n')) {
    const isRecord = RECORD.test(line);
    if (isRecord && above !== null) found.push(above);
    if (isRecord) found.push({ line, at });
    above = !isRecord && / {2}/.test(line) && /^\S/.test(line) ? { line, at } : null;
    at += line.length + 1;
  }
  return found;
}

interface Gap {
  readonly start: number;
  readonly end: number;
  /** More than one blank, which nobody writes inside a value. */
  readonly isWide: boolean;
}

function gapsOf(line: string): readonly Gap[] {
  const last = line.trimEnd().length;
  return [...line.matchAll(GAP)].flatMap(({ index, 0: { length } }) => {
    const gap = { start: index, end: index + length, isWide: length > 1 };
    // What a tab left at the end of a line goes with it where it was cut.
    return index === last && gap.end % STOP !== 0 ? [] : [gap];
  });
}

/** Whether a single blank at a stop parts two cells: it stands behind the name of a record, or beside what nobody writes in a sentence. */
function partsCells(line: string, start: number, end: number): boolean {
  if (line.indexOf(' ') === start && RECORD.test(line)) return true;
  const before = line.slice(line.lastIndexOf(' ', start - 1) + 1, start);
  const next = line.indexOf(' ', end);
  const behind = line.slice(end, next === -1 ? line.length : next);
  return NO_WORD.test(before) || NO_WORD.test(behind);
}

/** Switches, states that stand beside others, numbers, addresses, ids, ARNs, times, zones. */
const NO_WORD =
  /^(?:True|False|None|enabled?|disabled?|allowed|account|available|-?\d[\d.:/TZ+-]*|[\da-f]{0,4}:[\da-f:]{1,40}(?:\/\d{1,3})?|[a-z-]{1,30}-[\da-f]{8,17}|arn:\S+|[a-z]{2,3}(?:-[a-z]{2,12}){1,3}-\d[a-z]?|[a-z]{3,5}\d-az\d)$/;
