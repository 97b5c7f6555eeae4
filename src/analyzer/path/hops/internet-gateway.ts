/**
 * An internet gateway: attached or not, guarded or not, and whose packets it can translate (IPv4) or forward (IPv6). What
 * lies behind it, the internet, is not modelled: what leaves the gateway with a public address arrives.
 */
import { publicInternet } from '../../network/address-set.ts';
import { intersect } from '../../network/interval-set.ts';
import type { Fact } from '../facts.ts';
import { find } from '../model.ts';
import { onSet } from '../reach-map.ts';
import { inOrder, oneHop, type Segment, uniform } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { BLOCK, depends } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { blockPublicAccess } from './account-switches.ts';
import { attachedHop, attachmentOf } from './gateway-attachment.ts';
import { privateBlock } from './ipv6-block.ts';

/** An internet gateway: attached or not, guarded or not, and whose packets it can translate or forward. */
export function internetGateway(context: Context, packet: Packet, at: RouteAt): Segment {
  const { family } = context;
  if (family === 'ipv4' && packet.role === 'function') return noPublicAddress(context, packet, at);
  const gateway = at.target.id;
  const exit = packet.role === 'nat' ? 'nat' : 'direct';
  const hop = attachedHop(context, packet, at, attachmentOf(context, gateway, packet.vpcId, false), false);
  const sender = family === 'ipv4' ? translated(context, packet, at) : forwarded(context, packet, at);
  const open = family === 'ipv6' && packet.role === 'function';
  const note: Fact = { finding: 'ipv6-open-gateway', values: { gateway }, places: [at.place] };
  return inOrder(
    ...sender,
    open ? { ...hop, facts: [...hop.facts, note] } : hop,
    ...blockPublicAccess(context, packet, exit),
  );
}

/** IPv4: the gateway translates for interfaces that have a public address of their own (TGT-2, NAT-2, FW-1, FN-7). */
function translated(context: Context, packet: Packet, at: RouteAt): Segment[] {
  const { family } = context;
  const gateway = at.target.id;
  const base = { kind: 'internet-gateway', id: gateway, places: [at.place] } as const;
  switch (packet.role) {
    case 'private-nat':
      return [uniform(family, BLOCK, { ...base, message: { key: 'igw-private-source', gateway }, rules: ['NAT-2'] })];
    case 'transit':
      return [fromElsewhere(context, at)];
    case 'firewall':
      // Some appliances translate by themselves, so this is no certain block.
      return [
        uniform(family, depends('unreachable'), {
          ...base,
          message: { key: 'igw-private-source', gateway },
          rules: ['FW-1'],
        }),
      ];
    case 'private-instance':
      return [withoutPublicAddress(context, packet, at)];
    case 'managed-instances':
      return [managedInstances(family, packet, at)];
    default:
      return [];
  }
}

/** Of an instance without a public address the gateway drops what it sends (NI-4). */
function withoutPublicAddress({ family, model }: Context, { visited }: Packet, at: RouteAt): Segment {
  const id = visited.at(-1) ?? '';
  const places = [find(model.snapshot.networkInterfaces, id)?.place ?? at.place];
  const hop = {
    kind: 'nat-instance',
    id,
    message: { key: 'instance-no-ip', id },
    rules: ['NI-4'],
    places,
  } as const;
  return uniform(family, BLOCK, hop, {
    facts: [{ finding: 'instance-without-public-ip', values: { interface: id }, places, blocks: true }],
  });
}

/** What came through a transit gateway has a private address of another VPC, for which this gateway has no public one (TGT-8). */
function fromElsewhere({ family }: Context, at: RouteAt): Segment {
  const gateway = at.target.id;
  const values = { gateway, table: at.tableId, why: 'private-source', source: '' } as const;
  const hop = {
    kind: 'internet-gateway',
    id: gateway,
    message: { key: 'igw-private-source', gateway },
    rules: ['TGT-8', 'TGT-2'],
    places: [at.place],
  } as const;
  return uniform(family, BLOCK, hop, {
    facts: [{ finding: 'transit-gateway-route-missing', values, places: [at.place], blocks: true }],
  });
}

/** IPv6: no translation, but the block must be public (V6-3); managed instances have addresses of their own (FN-7). */
const forwarded = (context: Context, packet: Packet, at: RouteAt): Segment[] =>
  packet.role === 'managed-instances'
    ? [managedInstances('ipv6', packet, at)]
    : packet.role === 'function'
      ? privateBlock(context, packet)
      : [];

function managedInstances(family: Context['family'], { vpcId }: Packet, at: RouteAt): Segment {
  const gateway = at.target.id;
  const hop = {
    kind: 'internet-gateway',
    id: gateway,
    message: { key: 'igw-managed', gateway },
    rules: ['FN-7'],
    places: [at.place],
  } as const;
  return uniform(family, depends(null), hop, { needs: [{ need: 'instances', ids: [], vpcId, weight: 2 }] });
}

/** The trap: an internet gateway translates between public and private addresses, and a function has no public one (TGT-2). */
function noPublicAddress({ family }: Context, packet: Packet, at: RouteAt): Segment {
  const gateway = at.target.id;
  const hop = {
    kind: 'internet-gateway',
    id: gateway,
    message: { key: 'igw-no-public-ip', gateway },
    rules: ['TGT-2', 'FN-14'],
    places: [at.place],
  } as const;
  const flow = onSet(family, intersect(packet.destination, publicInternet(family)), BLOCK, BLOCK);
  return oneHop({ ...hop, flow });
}
