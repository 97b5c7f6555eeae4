/** What formats without an end mark (YAML, table, text) lose or cannot say, put right on the tree. */
import { keepsWhenCut } from '../json/keep.ts';
import { listNode } from '../node.ts';
import type { ListNode, Node, ObjectNode } from '../node.ts';
import { alwaysLists } from './fields.ts';

/** Adds the empty lists that the format prints nothing for; an object that was cut keeps its gaps. */
export function addEmptyLists(root: Node, name: string | null = null): void {
  if (root.kind === 'scalar') return;
  if (root.kind === 'list') {
    for (const item of root.items) {
      if (item.kind === 'object' && !item.cut && name !== null) {
        for (const list of alwaysLists(name)) if (!item.entries.has(list)) item.entries.set(list, emptyAt(item));
      }
      addEmptyLists(item);
    }
    return;
  }
  for (const [key, child] of root.entries) addEmptyLists(child, key);
}

function emptyAt(owner: ObjectNode): ListNode {
  const list = listNode(owner.start);
  list.end = owner.end;
  return list;
}

/** Fields that every element of a top-level list carries: an element without them was cut (BAD-3). */
const ALWAYS_FIELDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['RouteTables', ['RouteTableId', 'Routes', 'VpcId']],
  ['Subnets', ['SubnetId', 'VpcId']],
  ['NatGateways', ['NatGatewayId', 'State', 'VpcId']],
  ['InternetGateways', ['InternetGatewayId']],
  ['EgressOnlyInternetGateways', ['EgressOnlyInternetGatewayId']],
  ['SecurityGroups', ['GroupId', 'VpcId']],
  ['NetworkAcls', ['NetworkAclId', 'Entries', 'VpcId']],
  ['VpcEndpoints', ['VpcEndpointId', 'VpcId']],
  ['Vpcs', ['VpcId']],
]);

/**
 * Whether the last element of a document's list lacks what it must have, or the document is a function without a network
 * that ends where the text does: formats without an end mark print `VpcConfig` last, so it may have been cut off.
 */
export function lastIsTorn(root: Node, { atEnd }: { atEnd: boolean }): boolean {
  if (atEnd && endsInFunction(root)) return true;
  if (root.kind === 'list' && root.items.length === 1) return lastIsTorn(root.items[0] ?? root, { atEnd });
  if (root.kind !== 'object') return false;
  const [name, list] = [...root.entries].find(([key]) => ALWAYS_FIELDS.has(key)) ?? [];
  if (name === undefined || list?.kind !== 'list') return false;
  const last = list.items[list.items.length - 1];
  if (last === undefined) return false;
  return last.kind !== 'object' || (ALWAYS_FIELDS.get(name) ?? []).some((field) => !last.entries.has(field));
}

function endsInFunction(node: Node | undefined): boolean {
  if (node === undefined || node.kind === 'scalar') return false;
  if (node.kind === 'list') return endsInFunction(node.items.at(-1));
  for (const name of ['Functions', 'Versions'])
    if (node.entries.has(name)) return endsInFunction(node.entries.get(name));
  if (!node.entries.has('FunctionArn')) return false;
  const network = node.entries.get('VpcConfig');
  // The command line prints the VPC behind the subnets, or the subnets behind the VPC.
  return network?.kind !== 'object' || !network.entries.has('VpcId') || !network.entries.has('SubnetIds');
}

/** Marks what was open where the text ended, outermost first, and drops what says too little. */
export function tear(open: readonly (ListNode | ObjectNode)[]): void {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const node = open[index];
    const parent = open[index - 1];
    if (node === undefined) continue;
    node.cut = true;
    if (parent?.kind === 'list' && !keepsWhenCut(node)) {
      const at = parent.items.lastIndexOf(node);
      if (at !== -1) parent.items.splice(at, 1);
    }
  }
}
