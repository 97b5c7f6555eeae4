/** Offsets to lines and columns; what is known of the lines is found out on the first question. */
import type { Position, Span } from '../types.ts';

export interface LineIndex {
  position(offset: number): Position;
  span(start: number, end: number): Span;
}

/** One line in so many is kept, and the others are counted from it: a list of all would be the largest thing that reading makes. */
const STRIDE = 16;

/** A line longer than this is kept, and the one below it: no other is looked through for every place in it. */
const LONG = 256;

/** Lines and columns of a text, found by bisection among the kept lines. */
export function lineIndex(text: string): LineIndex {
  let lines: KeptLines | null = null;
  // What is asked for next mostly stands a few lines below.
  let last = 0;
  const position = (offset: number): Position => {
    const { starts, numbers } = (lines ??= keptLines(text));
    const at = Math.max(0, Math.min(offset, text.length));
    last = lastUpTo(starts, at, last);
    let line = numbers[last] ?? 0;
    let start = starts[last] ?? 0;
    for (const next = numbers[last + 1] ?? Infinity; line + 1 < next; line += 1) {
      const end = text.indexOf('\n', start);
      if (end === -1 || end >= at) break;
      start = end + 1;
    }
    return { line: line + 1, column: at - start + 1 };
  };
  return { position, span: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }) };
}

/** The last kept line that starts at `at` or before it: looked for in growing steps from a guess on, then by bisection. */
function lastUpTo(starts: readonly number[], at: number, guess: number): number {
  let low = (starts[guess] ?? 0) <= at ? guess : 0;
  let high = low + 1;
  for (let step = 2; high < starts.length && (starts[high] ?? 0) <= at; step *= 2) {
    low = high;
    high += step;
  }
  high = Math.min(high, starts.length);
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Where each kept line starts, and its number; one behind all lines ends them. */
interface KeptLines {
  readonly starts: readonly number[];
  readonly numbers: readonly number[];
}

function keptLines(text: string): KeptLines {
  const starts: number[] = [];
  const numbers: number[] = [];
  let isBelowLong = true;
  let line = 0;
  for (let start = 0; start <= text.length; line += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const isLong = end - start > LONG;
    if (isLong || isBelowLong || line - (numbers.at(-1) ?? 0) >= STRIDE) {
      starts.push(start);
      numbers.push(line);
    }
    isBelowLong = isLong;
    start = end + 1;
  }
  starts.push(text.length + 1);
  numbers.push(line);
  return { starts, numbers };
}
