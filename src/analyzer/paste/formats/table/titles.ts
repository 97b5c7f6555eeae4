/** Titles and headers of a table: names that stand alone, or above a border and rows (FMT-5). */
import { isId } from '../cell-kinds.ts';
import type { Cell, TableLine } from './lines.ts';

/** A title is a name of AWS, or one that `--query` made up. */
export const TITLE = /^[A-Za-z_][\w-]{0,60}$/;

/** Whether a text is a name as AWS writes them. */
export function isName(text: string): boolean {
  return /^[A-Z][A-Za-z0-9]{0,60}$/.test(text);
}

/** The command line draws a border between a row and the next only below a header; a lone name may be a title too. */
export function hasRowsBelow(lines: readonly TableLine[], index: number): boolean {
  const [line, border, row] = [lines[index], lines[index + 1], lines[index + 2]];
  if (line?.cells == null || border?.cells !== null || row?.cells == null || row.depth !== line.depth) return false;
  return line.cells.length > 1
    ? row.cells.length >= line.cells.length
    : isLoneName(line) && (!isLoneName(row) || startsInCapital(line, row));
}

function isLoneName({ cells, isCentred }: TableLine): boolean {
  const text = cells?.length === 1 ? (cells[0]?.text ?? '') : '';
  return isCentred && TITLE.test(text) && !isId(text);
}

/** In a narrow table a value may stand in the middle too; names of AWS begin with a capital letter. */
function startsInCapital(line: TableLine, row: TableLine): boolean {
  return isName(line.cells?.[0]?.text ?? '') && !isName(row.cells?.[0]?.text ?? '');
}

/** Names and a border, and the text stops. */
export function endsInHeader(lines: readonly TableLine[], index: number, cells: readonly Cell[]): boolean {
  const isHeader = cells.length > 2 || (cells.length === 2 && lines[index]?.isCentred === true);
  return index + 2 >= lines.length && isHeader && cells.every((cell) => isName(cell.text));
}
