/** `--output table`: nested boxes; the number of leading bars is the depth, a lone centred cell is a list's name (FMT-5). */
import type { ListNode, Node, ObjectNode } from '../../tree.ts';
import { addEmptyLists } from '../../incomplete/complete.ts';
import { lastIsTorn, tear } from '../../incomplete/endings.ts';
import { alwaysLists } from '../text/fields.ts';
import { readBoxes } from './boxes.ts';
import type { Boxes } from './boxes.ts';
import { withCapitals } from './camel-names.ts';
import { readTableLines } from './lines.ts';
import type { TableLine } from './lines.ts';

export { startsTable } from './lines.ts';

export interface TableResult {
  /** null: the lines of the table were wrapped, and its cells cannot be told apart. */
  readonly root: ObjectNode | ListNode | null;
  readonly end: number;
  readonly wrappedAt: number | null;
  readonly tornAt: number | null;
  /** The outermost border is missing: the table began above the text. */
  readonly isHeadless: boolean;
}

/** Reads the table that starts at `start`. */
export function readTable(text: string, start: number): TableResult {
  const { lines, end: lastEnd, wrappedAt, tornAt: tornLine } = readTableLines(text, start);
  const end = Math.max(lastEnd, start + 1);
  const isHeadless = !hasOuterBorder(text, lines);
  if (wrappedAt !== null) return { root: null, end, wrappedAt, tornAt: tornLine, isHeadless };
  const boxes = readBoxes(withCapitals(lines));
  const { root } = boxes;
  const atEnd = text.slice(lastEnd).trim() === '';
  const isTorn = boxes.endsEmpty || lastIsTorn(root, { atEnd, asterisks: true });
  const tornAt = tornLine ?? tornEnd(lines) ?? (isTorn ? (lines.at(-1)?.start ?? start) : null);
  if (tornAt !== null) tear(openParts(boxes));
  addEmptyLists(root, { atEnd });
  root.end = Math.max(lastEnd, start);
  if (isHeadless) root.cut = true;
  return { root, end, wrappedAt, tornAt, isHeadless };
}

/** A table begins with a line of dashes, as long as its other lines. */
function hasOuterBorder(text: string, [first, second]: readonly TableLine[]): boolean {
  if (first === undefined || !/^-+$/.test(text.slice(first.start, first.end))) return false;
  return second === undefined || second.end - second.start === first.end - first.start;
}

/** All lines of a table are as long as its first, and the last is a border; where it is not, the text stops too early. */
function tornEnd(lines: readonly TableLine[]): number | null {
  const last = lines.at(-1);
  const first = lines[0];
  if (last === undefined || first === undefined) return null;
  return last.cells !== null || last.end - last.start < first.end - first.start ? last.start : null;
}

/** What was still open in the last line, outermost first. */
function openParts({ root, open }: Boxes): (ListNode | ObjectNode)[] {
  const parts: (ListNode | ObjectNode)[] = [root];
  let node: Node | undefined = root;
  if (root.kind === 'list') {
    node = root.items.at(-1);
    if (node !== undefined && node.kind !== 'scalar') parts.push(node);
  }
  for (const { name, isHorizontal } of open) {
    const child: Node | undefined = node?.kind === 'object' ? node.entries.get(name) : undefined;
    if (child === undefined || child.kind === 'scalar') break;
    parts.push(child);
    node = child;
    if (child.kind !== 'list') continue;
    const item = child.items.at(-1);
    // A row without parts of its own was printed whole.
    if (item === undefined || item.kind === 'scalar' || (isHorizontal && alwaysLists(name).length === 0)) break;
    parts.push(item);
    node = item;
  }
  return parts;
}
