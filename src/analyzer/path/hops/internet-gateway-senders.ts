/** Whose packets an internet gateway translates (IPv4) or forwards (IPv6), beside those of NAT gateways, which it always does. */
import type { Context } from '../context.ts';
import { find } from '../model.ts';
import type { Packet } from '../packet.ts';
import { type Segment, uniform } from '../segment.ts';
import { BLOCK, depends } from '../state.ts';
import type { RouteAt } from '../table-routes.ts';
import { replies } from '../parts/reply-ways.ts';
import { privateBlock } from './ipv6-block.ts';
import { steersInside } from './reply-tables.ts';

/** What the gateway does with a packet of this sender. */
export const senderAt = (context: Context, packet: Packet, at: RouteAt): Segment[] =>
  context.family === 'ipv4' ? translated(context, packet, at) : forwarded(context, packet, at);

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
      ? [...privateBlock(context, packet), ...repliesFrom(context, packet, at.target.id)]
      : [];

/** Replies come through the gateway straight to the function's subnet (FW-4). */
function repliesFrom(context: Context, { subnetId, vpcId, visited }: Packet, gateway: string): Segment[] {
  if (!steersInside(context)) return [];
  context.looks.source++;
  return context.parts.use(replies).fromGateway(context, { gateway, subnetId, vpcId, passed: visited });
}

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
