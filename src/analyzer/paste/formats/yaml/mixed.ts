/** Elements of YAML that ran into one, where the line with the dash was lost (BAD-17). */
import type { ListNode, ObjectNode } from '../../tree.ts';
import type { Block } from './levels.ts';

/** A name stands twice: two elements that ran into one, as where the line with the dash was lost (BAD-17). */
export function runInto(block: Block, inside: ObjectNode | ListNode, at: number): void {
  block.repairs.push({ kind: 'duplicate-key', at });
  for (const { node } of block.levels) node.incomplete = true;
  for (const child of inside.kind === 'object' ? inside.entries.values() : [])
    if (child.kind !== 'scalar') child.incomplete = true;
}

/** Such an element of a list is not used. */
export function markMixed({ levels, mixed }: Block, element: ObjectNode): void {
  const list = levels.at(-2)?.node;
  if (list?.kind === 'list' && !mixed.some((one) => one.element === element)) mixed.push({ list, element });
}
