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
      // A part that fits nothing may hold the next one, which has lost its name.
      if (broken.size > 0 && [...node.entries.values()].some((part) => broken.has(part))) node.incomplete = true;
      replaceScalars([...node.entries.values()], broken);
    }
  }
}

/** One element without a name is that element, not a list of everything. */
export function unwrapSingle(root: ObjectNode | ListNode): ObjectNode | ListNode {
  const only = root.kind === 'list' && root.items.length === 1 ? root.items[0] : undefined;
  return only?.kind === 'object' ? only : root;
}
