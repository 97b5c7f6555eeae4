/**
 * An internet gateway: attached or not, guarded or not, and whose packets it can translate (IPv4) or forward (IPv6). What
 * lies behind it, the internet, is not modelled: what leaves the gateway with a public address arrives.
 */
import { publicInternet } from '../../network/address-set.ts';
import { intersect } from '../../network/interval-set.ts';
import type { Fact } from '../facts.ts';
import { onSet } from '../reach-map.ts';
import { inOrder, oneHop, type Segment } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { BLOCK } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { blockPublicAccess } from './account-switches.ts';
import { senders } from '../parts/targets.ts';
import { attachedHop, attachmentOf } from './gateway-attachment.ts';

/** An internet gateway: attached or not, guarded or not, and whose packets it can translate or forward. */
export function internetGateway(context: Context, packet: Packet, at: RouteAt): Segment {
  const { family } = context;
  if (family === 'ipv4' && packet.role === 'function') return noPublicAddress(context, packet, at);
  const gateway = at.target.id;
  const exit = packet.role === 'nat' ? 'nat' : 'direct';
  const hop = attachedHop(context, packet, at, attachmentOf(context, gateway, packet.vpcId, false), false);
  const isPlain = family === 'ipv4' && packet.role === 'nat';
  const sender = isPlain ? [] : context.parts.use(senders).senderAt(context, packet, at);
  const open = family === 'ipv6' && packet.role === 'function';
  const note: Fact = { finding: 'ipv6-open-gateway', values: { gateway }, places: [at.place] };
  return inOrder(
    ...sender,
    open ? { ...hop, facts: [...hop.facts, note] } : hop,
    ...blockPublicAccess(context, packet, exit),
  );
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
