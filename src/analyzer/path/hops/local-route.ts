/** A local route: a destination inside the VPC, where the receiver's own filters decide (TGT-1, SEL-8). Whether anything listens there is not modelled. */
import { share } from '../../network/address-set.ts';
import { formatAddress, parseAddress } from '../../network/address.ts';
import { size, subtract } from '../../network/interval-set.ts';
import type { NetworkInterface } from '../../aws/sdk.ts';
import type { Found } from '../../snapshot/types.ts';
import type { Fact } from '../facts.ts';
import { effectiveTable } from '../effective-table.ts';
import { find, same } from '../model.ts';
import { replies } from '../parts/reply-ways.ts';
import { permitted } from '../rules/security-group.ts';
import { inOrder, uniform, type NeedFact, type Segment } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { sourceAddresses } from '../source-addresses.ts';
import { BLOCK, PASS, unknown, type State } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { groupIdsOf, namedOf } from './group-ids.ts';
import { neighbourAcl } from './neighbour-acl.ts';
import { steersInside } from './reply-tables.ts';

export function localRoute(context: Context, packet: Packet, at: RouteAt): Segment {
  const { family } = context;
  const first = packet.destination[0];
  const address = first === undefined ? '' : formatAddress(first);
  const single = size(packet.destination) === 1;
  context.looks.source++;
  const state = single ? receiver(context, packet, address) : unknown('reachable');
  const needs: NeedFact[] =
    state === PASS || state === BLOCK
      ? []
      : [{ need: 'network-interfaces', ids: single ? [address] : [], vpcId: packet.vpcId, weight: 2 }];
  const owner = state === BLOCK ? ownerOf(context, address) : undefined;
  const hop = uniform(
    family,
    state,
    {
      kind: 'local',
      id: 'local',
      message: { key: 'inside', address: single ? address : '' },
      rules: ['TGT-1'],
      places: [at.place],
    },
    { needs, facts: owner ? [refusal(context, owner, address)] : [] },
  );
  const border = single && isOwnPacket(packet) ? borderOf(context, packet, address) : null;
  return inOrder(...(border ? [border] : []), hop, ...(single ? repliesFrom(context, packet, address) : []));
}

/** Replies of the receiver, by the table of its subnet; within one subnet no table is asked (SEL-8). */
function repliesFrom(context: Context, packet: Packet, address: string): Segment[] {
  if (!steersInside(context)) return [];
  const subnetId = ownerOf(context, address)?.data.SubnetId;
  if (subnetId === undefined || packet.origin.is(subnetId)) return [];
  const table = effectiveTable(context.model, subnetId, packet.vpcId);
  return context.parts.use(replies).backToFunction(context, packet, table, packet.visited);
}

/** The receiver's own groups refuse the function (TGT-1, SG-5). */
function refusal({ model, caller, port, protocol }: Context, owner: Found<NetworkInterface>, address: string): Fact {
  const groups = namedOf(groupIdsOf(owner.data.Groups));
  const places = groups.flatMap((g) => find(model.snapshot.securityGroups, g)?.place ?? []);
  const source = caller.groupIds?.[0] ?? null;
  const values = { address, interface: owner.id, groups, port, protocol, source };
  return { finding: 'receiver-security-group', values, places: [...places, owner.place], blocks: true };
}

/** Whether the packet still has the function's address as its source. */
const isOwnPacket = ({ role }: Packet): boolean =>
  role === 'function' || role === 'firewall' || role === 'managed-instances';

/** The network ACL of the receiver's subnet, if that is another one (NACL-4). */
function borderOf(context: Context, { origin }: Packet, address: string): Segment | null {
  const subnetId = ownerOf(context, address)?.data.SubnetId;
  if (subnetId === undefined || origin.is(subnetId)) return null;
  return neighbourAcl(context, subnetId, origin, 'instance');
}

function ownerOf({ model }: Context, address: string): Found<NetworkInterface> | undefined {
  return model.snapshot.networkInterfaces.items.find(
    ({ data }) =>
      data.PrivateIpAddress === address ||
      (data.PrivateIpAddresses ?? []).some((p) => p.PrivateIpAddress === address) ||
      (data.Ipv6Addresses ?? []).some((a) => a.Ipv6Address === address),
  );
}

/** The interface that owns the address, if pasted, by its groups' inbound rules. */
function receiver(context: Context, packet: Packet, address: string): State {
  const { model, caller } = context;
  const wanted = parseAddress(address);
  if (!wanted) return unknown('reachable');
  const eni = ownerOf(context, address);
  if (!eni || !isOwnPacket(packet)) return unknown('reachable');
  const groups = groupIdsOf(eni.data.Groups);
  if (groups.length === 0) return unknown('reachable');
  const rules = permitted(model, groups, 'ingress', context);
  if ((caller.groupIds ?? []).some((g) => rules.groups.some((r) => same(r, g)))) return PASS;
  const source = sourceAddresses(context, packet.origin.subnetId, packet.vpcId) ?? [];
  if (source.length > 0 && subtract(source, rules.addresses).length === 0) return PASS;
  // A group reference may or may not be a group that the reader gives the function.
  const isOpen =
    rules.unseen.length + rules.unexpanded.length > 0 || (caller.groupIds === null && rules.groups.length > 0);
  const isRefused = source.length === 0 ? rules.addresses.length === 0 : share(rules.addresses, source) === 0;
  return isRefused && !isOpen ? BLOCK : unknown('reachable');
}
