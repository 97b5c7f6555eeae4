/** Offsets to lines and columns; the list of lines is made on the first question. */
import type { Position, Span } from '../types.ts';

export interface LineIndex {
  position(offset: number): Position;
  span(start: number, end: number): Span;
}

/** Lines and columns of a text, found by bisection. */
export function lineIndex(text: string): LineIndex {
  let starts: number[] | null = null;
  const position = (offset: number): Position => {
    starts ??= lineStarts(text);
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
  return { position, span: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
