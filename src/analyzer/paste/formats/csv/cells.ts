/** The cells of a line of values separated by commas or tabs, semicolons or tabs; a cell in quotes may hold them (RFC 4180). */
import type { PlacedCell } from '../console/route.ts';

/** Longer lines are no rows. */
const MAX_LINE = 20_000;

/** The cells of the line from `start` to `end`; null when a quote in it has no end. */
export function csvCells(text: string, start: number, end: number, separator: string): PlacedCell[] | null {
  if (end - start > MAX_LINE) return null;
  const cells: PlacedCell[] = [];
  let at = start;
  while (at <= end) {
    const first = text.charAt(at);
    const cell =
      first === '"'
        ? quoted(text, at, end)
        : first === '[' || first === '{'
          ? bracketed(text, at, end)
          : plain(text, at, end, separator);
    if (cell === null || (cell.next < end && text.charAt(cell.next) !== separator)) return null;
    cells.push(cell);
    at = cell.next + 1;
  }
  return cells;
}

interface Read extends PlacedCell {
  /** The offset of the separator behind it. */
  readonly next: number;
}

function plain(text: string, start: number, end: number, separator: string): Read {
  const found = text.indexOf(separator, start);
  const next = found === -1 || found > end ? end : found;
  const cell = text.slice(start, next);
  return { text: cell.trim(), start: start + (cell.length - cell.trimStart().length), next };
}

/** A list or an object in JSON, whose quotes around the whole were taken off. */
function bracketed(text: string, start: number, end: number): Read | null {
  let depth = 0;
  let isInside = false;
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === '"') isInside = !isInside;
    else if (isInside) continue;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth === 0) return { text: text.slice(start, at + 1), start, next: at + 1 };
  }
  return null;
}

/** A cell in quotes; two quotes in it are one. */
function quoted(text: string, start: number, end: number): Read | null {
  for (let at = text.indexOf('"', start + 1); at !== -1 && at < end; at = text.indexOf('"', at + 1)) {
    if (text.charAt(at + 1) === '"') {
      at += 1;
      continue;
    }
    return { text: text.slice(start + 1, at).replaceAll('""', '"'), start: start + 1, next: at + 1 };
  }
  return null;
}
