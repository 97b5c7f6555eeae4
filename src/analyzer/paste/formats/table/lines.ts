/** The lines of `--output table`: borders and rows, their depth and their cells (FMT-5). */

export interface Cell {
  readonly text: string;
  readonly start: number;
}

export interface TableLine {
  /** The number of leading bars. */
  readonly depth: number;
  /** The number of bars at the end: as many, unless two lines ran into one. */
  readonly after: number;
  /** null: a border. */
  readonly cells: readonly Cell[] | null;
  /** Every cell stands in its middle, as the command line writes titles and headers; values stand at the left. */
  readonly isCentred: boolean;
  /** Columns of a border. */
  readonly columns: number;
  /** The width of a border's first column, with the mark on its left. */
  readonly first: number;
  readonly start: number;
  readonly end: number;
}

export interface TableLines {
  readonly lines: readonly TableLine[];
  readonly end: number;
  /** Where a line was wrapped, so that its cells cannot be told apart; null when none was. */
  readonly wrappedAt: number | null;
  /** Where the text stops inside a line. */
  readonly missingEndAt: number | null;
}

/** Reads lines from `start` to the first that belongs to no table, or to the next table. */
export function readTableLines(text: string, start: number): TableLines {
  const lines: TableLine[] = [];
  let at = start;
  let end = start;
  let wrappedAt: number | null = null;
  let missingEndAt: number | null = null;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? text.length : newline;
    const from = skipBlanks(text, at, lineEnd);
    const line = text.slice(from, lineEnd).trimEnd();
    if (line === '') {
      if (lines.length > 0) break;
    } else if (/^-{3,4}$/.test(line)) break;
    else if (!isTableLine(line)) {
      if (!/^[|+-]/.test(line) && !line.endsWith('|') && !line.endsWith('+')) break;
      const isLast = text.slice(lineEnd, lineEnd + 200).trim() === '';
      if (isLast) missingEndAt = from;
      else wrappedAt ??= from;
    } else {
      // A new outermost border after rows is the next table.
      if (lines.length > 0 && /^-{5,}$/.test(line)) break;
      lines.push(tableLine(line, from));
    }
    end = lineEnd;
    at = lineEnd + 1;
  }
  return { lines, end, wrappedAt, missingEndAt };
}

function isTableLine(line: string): boolean {
  return (line.startsWith('|') && line.endsWith('|') && /[^|]/.test(line)) || isBorder(line);
}

/** `+----+----+`, with bars on both sides where it is nested. */
export function isBorder(line: string): boolean {
  return line.length > 4 && line.includes('--') && /^[-+|]+$/.test(line);
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && ' \t\r'.includes(text.charAt(at))) at += 1;
  return at;
}

function tableLine(line: string, start: number): TableLine {
  let depth = 0;
  while (line.charAt(depth) === '|') depth += 1;
  const end = start + line.length;
  let after = 0;
  while (after < line.length && line.charAt(line.length - 1 - after) === '|') after += 1;
  if (isBorder(line))
    return {
      ...{ depth, after, cells: null, isCentred: false, start, end },
      columns: Math.max(1, countCrosses(line) - 1),
      first: line.indexOf('+', depth + 1) - depth + 1,
    };
  let stop = line.length;
  for (let bars = 0; bars < depth && line.charAt(stop - 1) === '|'; bars += 1) stop -= 1;
  const cells: Cell[] = [];
  let isCentred = true;
  for (let from = depth; from <= stop;) {
    const bar = line.indexOf('|', from);
    const to = bar === -1 || bar > stop ? stop : bar;
    const text = line.slice(from, to).trim();
    // Blanks alone stand before the first character of a cell, so its first place in the cell is where the text starts.
    const at = text === '' ? from : line.indexOf(text.charAt(0), from);
    cells.push({ text, start: start + at });
    if (text !== '' && Math.abs(at - from - (to - at - text.length)) > 1) isCentred = false;
    from = to + 1;
  }
  return { depth, after, cells, isCentred, columns: 0, first: 0, start, end };
}

function countCrosses(line: string): number {
  let count = 0;
  for (let at = line.indexOf('+'); at !== -1; at = line.indexOf('+', at + 1)) count += 1;
  return count;
}
