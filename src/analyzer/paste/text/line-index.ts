/** Offsets to lines and columns; what is known of the lines is found out on the first question. */
import type { Position, Span } from '../types.ts';

export interface LineIndex {
  position(offset: number): Position;
  span(start: number, end: number): Span;
}

/** One line in so many is kept, and the others are counted from it: a list of all would be the largest thing that reading makes. */
const STRIDE = 16;

/** Lines and columns of a text, found by bisection among the kept lines. */
export function lineIndex(text: string): LineIndex {
  let kept: number[] | null = null;
  // What is asked for next mostly stands a few lines below.
  let last = 0;
  const position = (offset: number): Position => {
    kept ??= keptLines(text);
    const at = Math.max(0, Math.min(offset, text.length));
    last = lastUpTo(kept, at, last);
    let line = last * STRIDE;
    let start = kept[last] ?? 0;
    for (let end = text.indexOf('\n', start); end !== -1 && end < at; end = text.indexOf('\n', start)) {
      line += 1;
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

/** Where each kept line starts. */
function keptLines(text: string): number[] {
  const starts = [0];
  let line = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    line += 1;
    if (line % STRIDE === 0) starts.push(at + 1);
  }
  return starts;
}
