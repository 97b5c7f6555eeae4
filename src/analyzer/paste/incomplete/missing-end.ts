/** How formats without an end mark (YAML, tables, text) show that they stop too early (BAD-3). */
import { RESOURCES } from '../../aws/resources.ts';
import type { Resource } from '../../aws/schema.ts';
import { keepsWhenIncomplete } from './keep.ts';
import { textOf } from '../tree.ts';
import type { ListNode, Node, ObjectNode } from '../tree.ts';

/** Fields that every element of a top-level list carries: an element without them was cut (BAD-3). */
const ALWAYS_FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  RESOURCES.flatMap(({ wrappers, always }) =>
    always === undefined ? [] : wrappers.map((wrapper): [string, readonly string[]] => [wrapper, always]),
  ),
);

type Ending = NonNullable<Resource['ending']>;

/** Resources of which a part is printed last. */
const WITH_ENDING = RESOURCES.flatMap(({ idField: id, wrappers, ending }) =>
  id === null || ending === undefined ? [] : [{ id, wrappers, ending }],
);

export interface Where {
  /** Nothing follows in the text. */
  readonly atEnd: boolean;
  /** The format prints the rules of a network ACL last, so the rules that every ACL ends in show whether all are there. */
  readonly asterisks: boolean;
}

/**
 * Whether the last element of a document's list lacks what it must have, or the document is a function without a network
 * that ends where the text does: formats that sort the names print `VpcConfig` last, so it may have been cut off.
 */
export function lacksEnd(root: Node, where: Where): boolean {
  const { atEnd, asterisks } = where;
  if (stopsInside(root)) return true;
  if (endsEarly(root) && (isHalf(root) || (atEnd && (asterisks || isSorted(root))))) return true;
  if (root.kind === 'list' && root.items.length === 1) return lacksEnd(root.items[0] ?? root, where);
  if (root.kind !== 'object') return false;
  const [name, list] = [...root.entries].find(([key]) => ALWAYS_FIELDS.has(key)) ?? [];
  if (name === undefined || list?.kind !== 'list') return false;
  const last = list.items[list.items.length - 1];
  if (last === undefined) return false;
  if (atEnd && last.kind === 'object' && ((asterisks && lacksDefaultRules(last)) || endsInOpenPermission(last)))
    return true;
  if (last.kind === 'object' && endsBeforeOwner(last)) return true;
  return last.kind !== 'object' || (ALWAYS_FIELDS.get(name) ?? []).some((field) => !last.entries.has(field));
}

/** Printed whole, tags and all, up to its VPC: behind that AWS prints the owner of each. */
function endsBeforeOwner({ entries }: ObjectNode): boolean {
  const names = [...entries.keys()];
  return (
    names.at(-1) === 'VpcId' &&
    entries.has('Tags') &&
    ['PropagatingVgws', 'IsDefault'].some((name) => entries.has(name)) &&
    !entries.has('OwnerId')
  );
}

/** Every network ACL ends in rule 32767, the asterisk, in both directions (NACL-3). */
function lacksDefaultRules(node: ObjectNode): boolean {
  const entries = node.entries.get('Entries');
  if (entries?.kind !== 'list') return false;
  const ends = entries.items.filter((item) => item.kind === 'object' && isAsterisk(item));
  return ends.length < 2;
}

function isAsterisk({ entries }: ObjectNode): boolean {
  const number = entries.get('RuleNumber');
  return number?.kind === 'scalar' && typeof number.value === 'number' && number.value >= 32_767;
}

/** A rule of a security group names at least one destination. */
function endsInOpenPermission(node: ObjectNode): boolean {
  const parts = ['IpPermissions', 'IpPermissionsEgress'].filter((name) => node.entries.has(name));
  const list = node.entries.get(parts.at(-1) ?? '');
  const last = list?.kind === 'list' ? list.items.at(-1) : undefined;
  if (last?.kind !== 'object') return false;
  return ![...last.entries.values()].some((child) => child.kind === 'list' && child.items.length > 0);
}

/** Whether a document ends in an element without its last part: what formats without an end mark print last may have been cut off. */
function endsEarly(node: Node | undefined): boolean {
  if (node === undefined || node.kind === 'scalar') return false;
  if (node.kind === 'list') return endsEarly(node.items.at(-1));
  for (const { wrappers } of WITH_ENDING)
    for (const name of wrappers) if (node.entries.has(name)) return endsEarly(node.entries.get(name));
  return WITH_ENDING.some(({ id, ending }) => isOf(node, id, ending) && lacksPart(node, ending));
}

/** Whether an element is one that has such a part, by its id and by what it holds beside it. */
function isOf(node: ObjectNode, id: string, { unless, foreign }: Ending): boolean {
  if (!node.entries.has(id) || unless.some((field) => node.entries.has(field))) return false;
  return textOf(node, id)?.includes(foreign) !== true;
}

function lacksPart({ entries }: ObjectNode, { part, fields }: Ending): boolean {
  const last = entries.get(part);
  return last?.kind !== 'object' || !fields.every((field) => last.entries.has(field));
}

/** One without fields that AWS prints of each, wherever it stands: it stops in the middle. */
function isHalf(node: Node): boolean {
  return (
    node.kind === 'object' &&
    WITH_ENDING.some(
      ({ id, ending }) => isOf(node, id, ending) && !ending.always.every((field) => node.entries.has(field)),
    )
  );
}

/**
 * One with more than one of those fields and without another: nobody picks just these, so it stops between them, whatever
 * part it shows. Behind them AWS prints the capacity provider, which has the network of such a function (FN-7).
 */
function stopsInside(node: Node | undefined): boolean {
  if (node === undefined || node.kind === 'scalar') return false;
  if (node.kind === 'list') return stopsInside(node.items.at(-1));
  for (const { wrappers } of WITH_ENDING)
    for (const name of wrappers) if (node.entries.has(name)) return stopsInside(node.entries.get(name));
  return WITH_ENDING.some(({ id, ending }) => {
    const shown = ending.always.filter((field) => node.entries.has(field)).length;
    return isOf(node, id, ending) && shown > 1 && shown < ending.always.length;
  });
}

/**
 * Whether names stand in the order of the alphabet, in which the part that may be missing is the last. In AWS's own order
 * other parts stand behind it, and one that has them all has no such part.
 */
function isSorted(node: Node | undefined): boolean {
  if (node === undefined || node.kind === 'scalar') return true;
  if (node.kind === 'list') return isSorted(node.items.at(-1));
  for (const { wrappers } of WITH_ENDING)
    for (const name of wrappers) if (node.entries.has(name)) return isSorted(node.entries.get(name));
  const names = [...node.entries.keys()];
  return names.every((name, index) => index === 0 || (names[index - 1] ?? '') <= name);
}

/** Marks what was open where the text ended, outermost first, and drops what says too little. */
export function markOpen(open: readonly (ListNode | ObjectNode)[]): void {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const node = open[index];
    const parent = open[index - 1];
    if (node === undefined) continue;
    node.incomplete = true;
    if (parent?.kind === 'list' && !keepsWhenIncomplete(node) && !(index === 1 && isOnlyAnswer(node, parent))) {
      const at = parent.items.lastIndexOf(node);
      if (at !== -1) parent.items.splice(at, 1);
    }
  }
}

/** The one page of a stream that is one resource, not a list: an answer of its own, kept as it is outside of a list. */
function isOnlyAnswer(node: Node, { items }: ListNode): boolean {
  return items.length === 1 && node.kind === 'object' && WITH_ENDING.some(({ id, ending }) => isOf(node, id, ending));
}

/** Ids end in 8 or 17 hexadecimal digits; a number between is an id that was cut, and so is one that goes on elsewhere. */
export function isHalfId(cell: string, text: string): boolean {
  const digits = /^[a-z]{1,16}-([0-9a-f]{0,16})$/.exec(cell)?.[1];
  if (digits === undefined) return /^[a-z]{1,8}$/.test(cell) && isPrefixOfIds(cell, text);
  if (digits.length > 8) return true;
  for (
    let at = text.indexOf(cell);
    at !== -1 && at + cell.length < text.length;
    at = text.indexOf(cell, at + cell.length)
  )
    if (/[0-9a-f]/.test(text.charAt(at + cell.length))) return true;
  return false;
}

const ID = /(?<![\w-])([a-z]{1,16})-[0-9a-f]{8}/g;

/** Whether ids that begin like this stand in the text: then the word alone is one of them, cut before its dash. */
function isPrefixOfIds(cell: string, text: string): boolean {
  for (const [, prefix = ''] of text.matchAll(ID))
    if (prefix.startsWith(cell) && prefix.length - cell.length <= 8) return true;
  return false;
}
