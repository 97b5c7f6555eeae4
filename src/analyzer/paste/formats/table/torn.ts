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
      // A row has as many cells as its borders; a title has one, and a border below it.
      const below = lines[index + 1];
      if (line.cells.length < columns && below !== undefined && below.cells !== null) return line.start;
    } else if (index > 0 && index < lines.length - 1 && line.end - line.start !== width) return line.start;
    // The title of what is nested stands between the two.
    else if (before?.cells === null && before.depth < line.depth && index > 1) return line.start;
    if (line.cells === null) columns = line.columns;
  }
  return null;
}

const isTitle = ({ cells, isCentred }: TableLine): boolean =>
  isCentred && cells?.length === 1 && isName(cells[0]?.text ?? '');

/** A title of another length than the borders; a row may be, where somebody put other ids in. */
const isBentTitle = ({ cells, start, end }: TableLine, width: number): boolean =>
  cells?.length === 1 && isName(cells[0]?.text ?? '') && end - start !== width;

/** Nothing in it can be trusted to be whole. */
export function markAll(node: Node): void {
  if (node.kind === 'scalar') return;
  (node satisfies ListNode | ObjectNode).incomplete = true;
  for (const child of node.kind === 'list' ? node.items : node.entries.values()) markAll(child);
}
