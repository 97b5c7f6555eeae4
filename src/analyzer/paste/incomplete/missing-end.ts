/** How formats without an end mark (YAML, tables, text) show that they stop too early (BAD-3). */
import { RESOURCES } from '../../aws/resources.ts';
import { keepsWhenIncomplete } from './keep.ts';
import type { ListNode, Node, ObjectNode } from '../tree.ts';

/** Fields that every element of a top-level list carries: an element without them was cut (BAD-3). */
const ALWAYS_FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  RESOURCES.flatMap(({ wrappers, always }) =>
    always === undefined ? [] : wrappers.map((wrapper): [string, readonly string[]] => [wrapper, always]),
  ),
);

export interface Ending {
  /** Nothing follows in the text. */
  readonly atEnd: boolean;
  /** The format prints the rules of a network ACL last, so the rules that every ACL ends in show whether all are there. */
  readonly asterisks: boolean;
}

/**
 * Whether the last element of a document's list lacks what it must have, or the document is a function without a network
 * that ends where the text does: formats without an end mark print `VpcConfig` last, so it may have been cut off.
 */
export function lacksEnd(root: Node, where: Ending): boolean {
  const { atEnd, asterisks } = where;
  if (endsInFunction(root) && (atEnd || isHalfFunction(root))) return true;
  if (root.kind === 'list' && root.items.length === 1) return lacksEnd(root.items[0] ?? root, where);
  if (root.kind !== 'object') return false;
  const [name, list] = [...root.entries].find(([key]) => ALWAYS_FIELDS.has(key)) ?? [];
  if (name === undefined || list?.kind !== 'list') return false;
  const last = list.items[list.items.length - 1];
  if (last === undefined) return false;
  if (atEnd && last.kind === 'object' && ((asterisks && lacksDefaultRules(last)) || endsInOpenPermission(last)))
    return true;
  return last.kind !== 'object' || (ALWAYS_FIELDS.get(name) ?? []).some((field) => !last.entries.has(field));
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

function endsInFunction(node: Node | undefined): boolean {
  if (node === undefined || node.kind === 'scalar') return false;
  if (node.kind === 'list') return endsInFunction(node.items.at(-1));
  for (const name of ['Functions', 'Versions'])
    if (node.entries.has(name)) return endsInFunction(node.entries.get(name));
  if (!node.entries.has('FunctionArn') || isOfWebFunction(node)) return false;
  // Managed instances have the network of their capacity provider instead.
  if (node.entries.has('CapacityProviderConfig')) return false;
  const network = node.entries.get('VpcConfig');
  // The command line prints the VPC behind the subnets, or the subnets behind the VPC.
  return network?.kind !== 'object' || !network.entries.has('VpcId') || !network.entries.has('SubnetIds');
}

/** Web Functions, their revisions and their endpoints name a function too, and have no network of their own (FN-22). */
function isOfWebFunction({ entries }: ObjectNode): boolean {
  const arn = entries.get('FunctionArn');
  const isNamed = arn?.kind === 'scalar' && typeof arn.value === 'string' && arn.value.includes(':web-function:');
  return isNamed || entries.has('RevisionArn') || entries.has('EndpointArn');
}

/** A function without fields that AWS prints of each, wherever it stands: it stops in the middle. */
function isHalfFunction(node: Node): boolean {
  return (
    node.kind === 'object' &&
    node.entries.has('FunctionArn') &&
    !isOfWebFunction(node) &&
    !['CodeSha256', 'Version'].every((field) => node.entries.has(field))
  );
}

/** Marks what was open where the text ended, outermost first, and drops what says too little. */
export function markOpen(open: readonly (ListNode | ObjectNode)[]): void {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const node = open[index];
    const parent = open[index - 1];
    if (node === undefined) continue;
    node.incomplete = true;
    if (parent?.kind === 'list' && !keepsWhenIncomplete(node)) {
      const at = parent.items.lastIndexOf(node);
      if (at !== -1) parent.items.splice(at, 1);
    }
  }
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
