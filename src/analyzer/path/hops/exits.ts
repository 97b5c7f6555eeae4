/** The two gateways that end a path at the internet, and whose packets they can carry. */
import type { Fact } from '../facts.ts';
import { find } from '../model.ts';
import { inOrder, type Segment, uniform } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { BLOCK, depends } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { blockPublicAccess } from './account-switches.ts';
import { attachedHop, attachmentOf } from './gateway-attachment.ts';
import { ipv6Lack, lackHop } from './ipv6-block.ts';

/** An internet gateway: attached or not, guarded or not, and whose packets it can translate or forward. */
export function internetGateway(context: Context, packet: Packet, at: RouteAt): Segment {
  const { family } = context;
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
      return [uniform(family, BLOCK, { ...base, says: { key: 'igw-private-source', gateway }, rules: ['NAT-2'] })];
    case 'firewall':
      // Some appliances translate by themselves, so this is no certain block.
      return [
        uniform(family, depends('unreachable'), {
          ...base,
          says: { key: 'igw-private-source', gateway },
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
    says: { key: 'instance-no-ip', id },
    rules: ['NI-4'],
    places,
  } as const;
  return uniform(family, BLOCK, hop, {
    facts: [{ finding: 'instance-without-public-ip', values: { interface: id }, places, blocks: true }],
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
    says: { key: 'igw-managed', gateway },
    rules: ['FN-7'],
    places: [at.place],
  } as const;
  return uniform(family, depends(null), hop, { needs: [{ need: 'instances', ids: [], vpcId, weight: 2 }] });
}

/** The internet does not know the way back to private IPv6 addresses (V6-3). */
const privateBlock = (context: Context, packet: Packet): Segment[] =>
  packet.subnetId !== null && ipv6Lack(context, packet.subnetId) === 'private'
    ? [lackHop(context, packet.subnetId, 'private')]
    : [];

/** An egress-only internet gateway: IPv6 out, nothing in (TGT-4). */
export function egressOnlyGateway(context: Context, packet: Packet, at: RouteAt): Segment {
  const gateway = at.target.id;
  if (context.family === 'ipv4') {
    const hop = {
      kind: 'egress-only-internet-gateway',
      id: gateway,
      says: { key: 'eigw-ipv4', gateway },
      rules: ['TGT-4'],
      places: [at.place],
    } as const;
    return uniform(context.family, BLOCK, hop, {
      facts: [
        {
          finding: 'other-target',
          values: { kind: 'egress-only-internet-gateway', id: gateway },
          places: [at.place],
          blocks: true,
        },
      ],
    });
  }
  const hop = attachedHop(context, packet, at, attachmentOf(context, gateway, packet.vpcId, true), true);
  return inOrder(
    ...privateBlock(context, packet),
    { ...hop, facts: [...hop.facts, { finding: 'egress-only-route', values: { gateway }, places: [at.place] }] },
    ...blockPublicAccess(context, packet, 'egress-only'),
  );
}
