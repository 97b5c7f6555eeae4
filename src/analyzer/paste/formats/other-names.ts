/**
 * Keys in another dress: `routeTableId` (SDKs, AWS Config, EKS), `route_table_id` (Ansible, Ruby). Turned into the command
 * line's names when the document holds one of AWS's own fields in that dress.
 */
import type { Node, ObjectNode } from '../tree.ts';
import { isStarter, isWrapper } from '../../aws/names.ts';
import { wireName } from './wire-names.ts';

/** Nothing but AWS names of two words or more are looked for: `state` or `tags` are anybody's. */
const DRESSED = /^[a-z][a-z\d]*(?:_[a-z\d]+)+$|^[a-z][a-z\d]*[A-Z]\w*$/;

const DEPTH = 3;

/** Lists that Ansible prints as one object: names to values. */
const MAPS = new Set(['tags', 'tag_set']);

/** `route_table_id` and `routeTableId` to `RouteTableId`. */
function commandLineName(key: string): string {
  if (!key.includes('_')) return wireName(key);
  return key
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** Whether a key is an AWS field in another dress. */
export function isDressed(key: string): boolean {
  return key.length < 60 && DRESSED.test(key) && isStarter(commandLineName(key));
}

/** Whether a key is the name of a list of AWS in another dress. */
export function isDressedWrapper(key: string): boolean {
  return key.length < 60 && DRESSED.test(key) && isWrapper(commandLineName(key));
}

/** How many elements of a list are looked at: answers that somebody put into one (`jq -s`) are each in a dress of their own. */
const LOOKED_AT = 100;

/** Whether an object, or the first one below a key or in a list, has such keys; of the list at the root any may. */
export function hasOtherNames(value: unknown, depth = DEPTH): boolean {
  if (typeof value !== 'object' || value === null || depth === 0) return false;
  if (Array.isArray(value))
    return value.slice(0, depth === DEPTH ? LOOKED_AT : 1).some((one) => hasOtherNames(one, depth - 1));
  const entries = Object.entries(value).slice(0, 40);
  return entries.some(([key, child]) => isDressed(key) || hasOtherNames(child, depth - 1));
}

/** Gives every key the command line's name, in place. */
function renameKeys(node: Node): void {
  if (node.kind === 'list') for (const item of node.items) renameKeys(item);
  if (node.kind !== 'object') return;
  const entries = [...node.entries];
  node.entries.clear();
  for (const [key, child] of entries) {
    renameKeys(child);
    if (MAPS.has(key) && child.kind === 'object') continue;
    const name = /^[a-z]/.test(key) ? commandLineName(key) : key;
    if (!node.entries.has(name)) node.entries.set(name, child);
  }
}

/** The same for a tree that shows such keys near its root; true when it does. */
export function renameDressed(root: Node): boolean {
  // Pages of a stream are a level of their own.
  if (!showsDress(root, root.kind === 'list' ? DEPTH + 1 : DEPTH)) return false;
  renameKeys(root);
  return true;
}

function showsDress(node: Node, depth: number): boolean {
  if (node.kind === 'scalar' || depth === 0) return false;
  if (node.kind === 'list')
    return node.items.slice(0, depth > DEPTH ? LOOKED_AT : 1).some((one) => showsDress(one, depth - 1));
  return objectShowsDress(node, depth);
}

function objectShowsDress({ entries }: ObjectNode, depth: number): boolean {
  let looked = 0;
  for (const [key, child] of entries) {
    if ((looked += 1) > 40) return false;
    if (isDressed(key) || showsDress(child, depth - 1)) return true;
  }
  return false;
}
