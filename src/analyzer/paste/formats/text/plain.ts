/** What the records of text output leave behind: nameless values, unread elements, lists of one. */
import type { ListNode, Node, ObjectNode } from '../../tree.ts';

/** Lists of plain values (`SUBNETIDS ⇥ subnet-1`) were read as objects with one nameless field; unread elements leave their list. */
export function replaceScalars(nodes: readonly Node[], broken: ReadonlySet<Node>): void {
  for (const node of nodes) {
    if (node.kind === 'scalar') continue;
    if (node.kind === 'list') {
      if (broken.size > 0) {
        const whole = node.items.filter((item) => !broken.has(item));
        if (whole.length < node.items.length) node.incomplete = true;
        node.items = whole;
      }
      if (node.items.some((item) => item.kind === 'object' && item.entries.has('.')))
        node.items = node.items.map((item) => (item.kind === 'object' ? (item.entries.get('.') ?? item) : item));
      replaceScalars(node.items, broken);
    } else {
      const parts = [...node.entries.values()].filter((part) => part.kind !== 'scalar');
      if (broken.size > 0) markBelowBroken(node, parts, broken);
      replaceScalars(parts, broken);
    }
  }
}

/** A part that fits nothing is not whole, and may hold the next one, which has lost its name: in a list, the first of another list. */
function markBelowBroken(
  owner: ObjectNode,
  parts: readonly (ListNode | ObjectNode)[],
  broken: ReadonlySet<Node>,
): void {
  const at = parts.findIndex(
    (part) => broken.has(part) || (part.kind === 'list' && part.items.some((item) => broken.has(item))),
  );
  if (at === -1) return;
  owner.incomplete = true;
  for (const part of parts.slice(at)) if (part.kind === 'list' || broken.has(part)) part.incomplete = true;
}

/** One element without a name is that element, not a list of everything. */
export function unwrapSingle(root: ObjectNode | ListNode): ObjectNode | ListNode {
  const only = root.kind === 'list' && root.items.length === 1 ? root.items[0] : undefined;
  return only?.kind === 'object' ? only : root;
}
