/** Offsets to lines and columns; the list of lines is made on the first question. */
import type { Position, Span } from '../types.ts';

export interface LineIndex {
  position(offset: number): Position;
  span(start: number, end: number): Span;
}

/** Lines and columns of a text, found by bisection. */
export function lineIndex(text: string): LineIndex {
  let starts: number[] | null = null;
  // What is asked for next mostly stands a few lines below.
  let last = 0;
  const position = (offset: number): Position => {
    starts ??= lineStarts(text);
    const at = Math.max(0, Math.min(offset, text.length));
    last = lineAt(starts, at, last);
    return { line: last + 1, column: at - (starts[last] ?? 0) + 1 };
  };
  return { position, span: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }) };
}

/** The number of the line that holds `at`: looked for in growing steps from a guess on, then by bisection. */
function lineAt(starts: readonly number[], at: number, guess: number): number {
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

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
