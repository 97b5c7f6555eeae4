/** How a table shows that a part of it is missing inside: its borders are of one length, and each title stands between two (BAD-3). */
import type { ListNode, Node, ObjectNode } from '../../tree.ts';
import { hasOuterBorder } from './ends.ts';
import type { TableLine } from './lines.ts';
import { misplacedAt } from './sections.ts';
import { isName } from './titles.ts';

/** A border and something else on one line. */
const MIXED = /-{3}\+-{3}|^\|{0,9}\+-{3}|-{3}\+\|{0,9}$/;

/** Where a part is missing; null where none is. */
export function tornAt(text: string, lines: readonly TableLine[]): number | null {
  const [first] = lines;
  if (first === undefined) return null;
  const misplaced = hasOuterBorder(text, lines) ? misplacedAt(text, lines) : null;
  if (misplaced !== null) return misplaced;
  const width = first.end - first.start;
  let columns = 1;
  let border: TableLine | null = null;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (line.cells !== null) {
      // What is nested begins below a border, and a title stands above one.
      if (
        before?.cells != null &&
        (before.depth !== line.depth || (isTitle(before) && (line.cells.length > 1 || isTitle(line))))
      )
        return line.start;
      if (MIXED.test(text.slice(line.start, line.end)) || line.after !== line.depth || isBentTitle(line, width))
        return line.start;
      if (border !== null && isBent(text, line, border)) return line.start;
      // A row has as many cells as its borders; a title has one, and a border below it.
      const below = lines[index + 1];
      if (line.cells.length < columns && below !== undefined && below.cells !== null) return line.start;
    } else if (index > 0 && index < lines.length - 1 && line.end - line.start !== width) return line.start;
    // The title of what is nested stands between the two.
    else if (before?.cells === null && before.depth < line.depth && index > 1) return line.start;
    if (line.cells === null) [columns, border] = [line.columns, line];
  }
  return null;
}

const isTitle = ({ cells, isCentred }: TableLine): boolean =>
  isCentred && cells?.length === 1 && isName(cells[0]?.text ?? '');

/** A title of another length than the borders; a row may be, where somebody put other ids in. */
const isBentTitle = ({ cells, start, end }: TableLine, width: number): boolean =>
  cells?.length === 1 && isName(cells[0]?.text ?? '') && end - start !== width;

/**
 * Whether a row is longer or shorter than its border at a switch or a number: somebody who puts other ids in changes the cells of those, and
 * nobody hides a `True`.
 */
function isBent(text: string, row: TableLine, border: TableLine): boolean {
  if (row.end - row.start === border.end - border.start || row.cells?.length !== border.columns) return false;
  const cells = text.slice(row.start + row.depth, row.end).split('|');
  const widths = text.slice(border.start + border.depth + 1, border.end).split('+');
  return row.cells.some(({ text: cell }, at) => PLAIN.test(cell) && cells[at]?.length !== widths[at]?.length);
}

const PLAIN = /^(?:True|False|-?\d{1,5})$/;

/** Nothing in it can be trusted to be whole. */
export function markAll(node: Node): void {
  if (node.kind === 'scalar') return;
  (node satisfies ListNode | ObjectNode).incomplete = true;
  for (const child of node.kind === 'list' ? node.items : node.entries.values()) markAll(child);
}
