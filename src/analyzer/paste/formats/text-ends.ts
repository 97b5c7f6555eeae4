/** The end of text output: what was open where it stops may go on (BAD-3). */
import type { ListNode, Node, ObjectNode } from '../node.ts';
import { lastIsTorn, tear } from './endings.ts';
import type { Row } from './text-columns.ts';

/** The text ends in half a record: every list around it may go on. */
export function markOpen(
  root: Node | undefined,
  open: readonly Row[],
  { isLastWhole }: { isLastWhole: boolean },
): void {
  if (root && root.kind !== 'scalar') root.cut = true;
  open.forEach(({ node, container }, index) => {
    if (container.kind !== 'scalar') container.cut = true;
    if (index < open.length - 1 || isLastWhole) node.cut = true;
  });
}

/** Marks the last element cut when it lacks what it must have; true when it does. */
export function tearLast(root: ObjectNode | ListNode | undefined, { atEnd }: { atEnd: boolean }): boolean {
  if (root === undefined || !lastIsTorn(root, { atEnd, asterisks: true })) return false;
  const list = root.kind === 'list' ? root : [...root.entries.values()].find((child) => child.kind === 'list');
  const item = list?.kind === 'list' ? list.items.at(-1) : undefined;
  const parts: (ListNode | ObjectNode)[] = [root];
  if (list?.kind === 'list' && list !== root) parts.push(list);
  if (item?.kind === 'object' && (root.kind === 'list' || !root.entries.has('FunctionArn'))) parts.push(item);
  tear(parts);
  return true;
}
