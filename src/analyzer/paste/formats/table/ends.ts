/** How a table ends: with a border as long as the first; where it has none, the text stops too early (BAD-3). */
import type { FormatReader } from '../../format-reader.ts';
import type { ListNode, Node, ObjectNode } from '../../tree.ts';
import { alwaysLists } from '../text/fields.ts';
import type { Boxes } from './boxes.ts';
import type { TableLine } from './lines.ts';

export const ends: FormatReader['ends'] = () => 'mark';

/** A table begins with a line of dashes, as long as its other lines. */
export function hasOuterBorder(text: string, [first, second]: readonly TableLine[]): boolean {
  if (first === undefined || !/^-+$/.test(text.slice(first.start, first.end))) return false;
  return second === undefined || second.end - second.start === first.end - first.start;
}

/** All lines of a table are as long as its first, and the last is a border; where it is not, the text stops too early. */
export function missingEnd(lines: readonly TableLine[]): number | null {
  const last = lines.at(-1);
  const first = lines[0];
  if (last === undefined || first === undefined) return null;
  return last.cells !== null || last.end - last.start < first.end - first.start ? last.start : null;
}

/** What was still open in the last line, outermost first. */
export function openParts({ root, open }: Boxes): (ListNode | ObjectNode)[] {
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
