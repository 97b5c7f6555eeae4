/** Where a record of text output stands inside its owner. */
import { listNode, objectNode } from '../../tree.ts';
import type { Node, ObjectNode } from '../../tree.ts';
import { isObjectField } from './fields.ts';
import type { TextShape } from './shape.ts';

/** Puts a record into the list, or the object, of its parent; objects between them that have no line are made. */
export function attach(parent: ObjectNode, { name, within = [] }: TextShape, node: ObjectNode): Node {
  const owner = within.reduce((outer, part) => objectIn(outer, part, node), parent);
  const there = owner.entries.get(name);
  if (isObjectField(name)) {
    owner.entries.set(name, node);
    return node;
  }
  const list = there?.kind === 'list' ? there : listNode(node.start);
  owner.entries.set(name, list);
  list.items.push(node);
  return list;
}

function objectIn(outer: ObjectNode, name: string, { start, end }: ObjectNode): ObjectNode {
  const there = outer.entries.get(name);
  const inner = there?.kind === 'object' ? there : objectNode(start);
  outer.entries.set(name, inner);
  inner.end = end;
  return inner;
}
