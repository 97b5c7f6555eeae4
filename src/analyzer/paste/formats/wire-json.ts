/** The Query API's XML as a library turned it into JSON: one element below the other, lists of one as objects, or all as lists (FMT-6). */
import type { Node, ObjectNode } from '../tree.ts';

/** What stands inside `DescribeRouteTablesResponse`, or a configuration item of AWS Config; any other tree as it is. */
export function unwrapAnswer(root: Node): Node {
  const item =
    root.kind === 'object' && root.entries.has('resourceType') ? root.entries.get('configuration') : undefined;
  if (item?.kind === 'object') return item;
  if (root.kind !== 'object' || root.entries.size > 2) return root;
  const [, answer] = [...root.entries].find(([key]) => key.endsWith('Response')) ?? [];
  const inner = answer?.kind === 'list' && answer.items.length === 1 ? answer.items[0] : answer;
  if (inner?.kind !== 'object') return root;
  inner.entries.delete('$');
  if (isAllLists(inner)) unlist(inner);
  return inner;
}

/** xml2js makes a list of everything. */
function isAllLists({ entries }: ObjectNode): boolean {
  return entries.size > 0 && [...entries.values()].every((child) => child.kind === 'list');
}

/** Takes single values out of their lists, in place; `item` holds what was a list before. */
function unlist(node: ObjectNode): void {
  for (const [key, child] of [...node.entries]) {
    if (child.kind !== 'list') continue;
    for (const item of child.items) if (item.kind === 'object') unlist(item);
    const [only] = child.items;
    if (key === 'item' || key === 'member' || only === undefined || child.items.length > 1) continue;
    if (only.kind === 'scalar' && only.value === '') node.entries.delete(key);
    else node.entries.set(key, only);
  }
}
