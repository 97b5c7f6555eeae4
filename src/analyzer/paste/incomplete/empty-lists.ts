/** What formats without an end mark (YAML, table, text) lose or cannot say, put right on the tree. */
import { listNode } from '../tree.ts';
import type { ListNode, Node, ObjectNode } from '../tree.ts';
import { alwaysLists } from '../formats/text/fields.ts';

/**
 * Adds the empty lists that the format prints nothing for; an object that was cut keeps its gaps. With `atEnd` the tree
 * is the last of the text: the parts of its last elements come in the order of their names, so a list that would stand
 * behind the last printed part may have been cut off, and is not added.
 */
export function addEmptyLists(root: Node, { atEnd }: { atEnd: boolean }): void {
  if (root.kind !== 'scalar') add(root, atEnd ? AT_END : INSIDE, null);
}

interface Where {
  readonly atEnd: boolean;
}

/** Made once: an object for each node would cost as much as the look. */
const AT_END: Where = { atEnd: true };
const INSIDE: Where = { atEnd: false };

function add(root: ListNode | ObjectNode, { atEnd }: Where, name: string | null): void {
  if (root.kind === 'list') {
    root.items.forEach((item, index) => {
      const isOpen = atEnd && index === root.items.length - 1;
      if (item.kind === 'object' && !item.incomplete && name !== null) {
        const lastPart = isOpen ? lastPartOf(item) : null;
        for (const list of alwaysLists(name))
          if (!item.entries.has(list) && (lastPart === null || list < lastPart)) item.entries.set(list, emptyAt(item));
      }
      if (item.kind !== 'scalar') add(item, isOpen ? AT_END : INSIDE, null);
    });
    return;
  }
  const lastPart = atEnd ? lastPartOf(root) : null;
  for (const [key, child] of root.entries) {
    if (child.kind !== 'scalar') add(child, key === lastPart ? AT_END : INSIDE, key);
  }
}

/** The nested part that was printed last; empty when none was. */
function lastPartOf(node: ObjectNode): string {
  let last = '';
  for (const [key, child] of node.entries) if (child.kind !== 'scalar' && key > last) last = key;
  return last;
}

function emptyAt(owner: ObjectNode): ListNode {
  const list = listNode(owner.start);
  list.end = owner.end;
  return list;
}
