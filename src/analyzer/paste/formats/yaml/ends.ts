/** How YAML ends: anywhere; and what a missing start or end leaves of it (BAD-3). */
import type { FormatReader } from '../../format-reader.ts';
import type { ListNode, ObjectNode } from '../../tree.ts';
import { isAnswer } from '../../../aws/names.ts';

export const ends: FormatReader['ends'] = () => 'anywhere';

/** Output begins at the margin; what stands deeper and has no name for its list was below one (BAD-3). */
export function isWholeAnswer(root: ListNode | ObjectNode): boolean {
  return root.kind === 'object' && isAnswer([...root.entries.keys()]);
}

/** The last value of a text that stops too early may be half a value. */
export function dropLast(node: ListNode | ObjectNode | undefined): void {
  if (node === undefined) return;
  if (node.kind === 'list') node.items.pop();
  else {
    const last = [...node.entries.keys()].pop();
    if (last !== undefined) node.entries.delete(last);
  }
}
