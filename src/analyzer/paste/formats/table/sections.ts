/**
 * The order of lines in which the command line draws a table: a title, a border, perhaps a header and the border again, rows,
 * the border again. A table whose lines stand in another order lost some (BAD-3).
 */
import { isId } from '../cell-kinds.ts';
import type { TableLine } from './lines.ts';
import { isName, TITLE } from './titles.ts';

/** What may stand in the next line. */
type Next = 'title' | 'border' | 'first' | 'rows' | 'any';

/** The part that is open. */
interface Section {
  readonly depth: number;
  readonly columns: number;
  /** Its border, which stands above its header, above its rows and below them. */
  readonly border: string;
  rows: number;
}

const TOP: Section = { depth: 0, columns: 1, border: '', rows: 0 };

/** Where a line stands that cannot stand there; null where all can. The first line is the outermost border. */
export function misplacedAt(text: string, lines: readonly TableLine[]): number | null {
  const [first] = lines;
  if (first === undefined) return null;
  const width = widthOf(first);
  let next: Next = 'title';
  let section = TOP;
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const isAbove = lines[index + 1]?.cells === null;
    const isTitle = next !== 'border' && mayBeTitle(line, section, next, isAbove);
    if (isTitle) {
      // What is nested stands one bar deeper than what holds it; a title is as wide as the table.
      if (line.depth > section.depth + 1 || widthOf(line) !== width) return line.start;
      [depth, next] = [line.depth, 'border'];
    } else if (line.cells !== null) {
      if (next === 'title' || next === 'border' || !fits(line, section)) return line.start;
      section.rows += 1;
      next = 'rows';
    } else if (next === 'border') {
      if (line.depth !== depth - 1) return line.start;
      section = { depth, columns: line.columns, border: text.slice(line.start, line.end), rows: 0 };
      next = 'first';
    } else {
      if (next !== 'rows' || text.slice(line.start, line.end) !== section.border) return line.start;
      // One row may be a header, and rows stand below it.
      next = section.rows === 1 ? 'any' : 'title';
    }
  }
  return null;
}

/**
 * Whether a line is a title where it stands: below the rows of a part, or below one that has none of its own.
 * @param isAbove a border stands below it
 */
function mayBeTitle(
  { cells, depth, isCentred }: TableLine,
  { depth: own, columns }: Section,
  next: Next,
  isAbove: boolean,
): boolean {
  const [cell, ...others] = cells ?? [];
  const text = cell?.text ?? '';
  if (others.length > 0 || !TITLE.test(text) || isId(text)) return false;
  if (next === 'title') return true;
  // Below one row of one column stands a value, when that row was a header.
  if (next === 'any') return columns > 1 || depth !== own || (isAbove && (isCentred || isName(text)));
  return next === 'first' && columns === 1 && depth !== own;
}

/** Whether a row has the cells that its border has; one with more has a bar in a value, and is as wide as the others. */
function fits(line: TableLine, { depth, columns, border }: Section): boolean {
  const count = line.cells?.length ?? 0;
  return line.depth === depth && count >= columns && (count === columns || widthOf(line) === border.length);
}

const widthOf = ({ start, end }: TableLine): number => end - start;
