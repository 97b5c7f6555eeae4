/** How formats without an end mark (YAML, tables, text) show that they stop too early (BAD-3). */
import { RESOURCES } from '../../aws/resources.ts';
import { isAlways } from '../../aws/schema.ts';
import type { Resource } from '../../aws/schema.ts';
import { HELD_IN, keepsWhenIncomplete } from './keep.ts';
import { hasLastPart, lacksLastPart } from './last-part.ts';
import type { Where } from './last-part.ts';
import type { ListNode, Node, ObjectNode } from '../tree.ts';

/** Fields that every element of a top-level list carries: an element without them was cut (BAD-3). */
const ALWAYS_FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  RESOURCES.flatMap((resource) => {
    const always = resource.always ?? plainAlways(resource);
    return always.length === 0 ? [] : resource.wrappers.map((wrapper) => [wrapper, always] as const);
  }),
);

/** The plain fields that the schema says each one has. */
function plainAlways({ fields }: Resource): readonly string[] {
  return Object.keys(fields).filter((name) => {
    const field = fields[name];
    return typeof field === 'string' && isAlways(field);
  });
}

/**
 * Whether the last element of a document's list lacks what it must have, or the document is a function without a network
 * that ends where the text does: formats that sort the names print `VpcConfig` last, so it may have been cut off.
 */
export function lacksEnd(root: Node, where: Where): boolean {
  const { atEnd, asterisks } = where;
  if (lacksLastPart(root, where) || (!asterisks && isCutFlat(root))) return true;
  if (root.kind === 'list' && root.items.length === 1) return lacksEnd(root.items[0] ?? root, where);
  if (root.kind !== 'object') return false;
  const [name, last] = lastElement(root);
  if (name === undefined || last === undefined) return false;
  if (atEnd && last.kind === 'object' && ((asterisks && lacksDefaultRules(last)) || endsInOpenPermission(last)))
    return true;
  if (last.kind === 'object' && (endsBeforeOwner(last) || (!asterisks && lacksOfEach(last, BY_WRAPPER.get(name)))))
    return true;
  return last.kind !== 'object' || (ALWAYS_FIELDS.get(name) ?? []).some((field) => !last.entries.has(field));
}

const BY_WRAPPER = new Map(RESOURCES.flatMap((resource) => resource.wrappers.map((name) => [name, resource] as const)));

/** Answers that are one object, by their ids: of a Web Function's revision. The last part of a function tells more (`last-part.ts`). */
const FLAT = RESOURCES.filter(
  ({ idField, operations }) =>
    operations[0].startsWith('get-') && RESOURCES.filter((other) => other.idField === idField).length === 1,
);

/** Whether a document is such an answer, and ends before what each has. */
function isCutFlat(root: Node): boolean {
  if (root.kind !== 'object') return false;
  const names = new Set([...root.entries.keys()].map(capital));
  return FLAT.some((resource) => names.has(resource.idField ?? '') && lacksOfEach(root, resource));
}

/** Whether it shows what is of no use here, which nobody picks, and lacks what AWS prints for each of its kind. */
function lacksOfEach({ entries }: ObjectNode, resource: Resource | undefined): boolean {
  if (resource === undefined) return false;
  const names = new Set([...entries.keys()].map(capital));
  const { fields, mark = '', always = [] } = resource;
  const unused = [...names].filter((name) => !Object.hasOwn(fields, name));
  const own = typeof fields[mark] === 'string' ? [mark] : [];
  return unused.length > 1 && [...plainAlways(resource), ...always, ...own].some((name) => !names.has(name));
}

/** Newer services print names that begin in small letters. */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The last element of the list that an answer is, and the name of that list; a reservation holds a list of its own. */
function lastElement({ entries }: ObjectNode): readonly [name?: string | undefined, last?: Node | undefined] {
  const [name, list] = [...entries].find(([key]) => ALWAYS_FIELDS.has(key) || HELD_IN.has(key)) ?? [];
  if (name === undefined || list?.kind !== 'list') return [];
  const last = list.items.at(-1);
  return HELD_IN.has(name) && last?.kind === 'object' ? lastElement(last) : [name, last];
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
  return items.length === 1 && node.kind === 'object' && hasLastPart(node);
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
