/** An egress-only internet gateway: IPv6 out, nothing in (TGT-4). That it lets no connection in is not modelled: a function has none. */
import { inOrder, type Segment, uniform } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { BLOCK } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { blockPublicAccess } from './account-switches.ts';
import { attachedHop, attachmentOf } from './gateway-attachment.ts';
import { privateBlock } from './ipv6-block.ts';

/** An egress-only internet gateway: IPv6 out, nothing in (TGT-4). */
export function egressOnlyInternetGateway(context: Context, packet: Packet, at: RouteAt): Segment {
  const gateway = at.target.id;
  if (context.family === 'ipv4') {
    const hop = {
      kind: 'egress-only-internet-gateway',
      id: gateway,
      message: { key: 'eigw-ipv4', gateway },
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
    {
      ...hop,
      facts: [...hop.facts, { finding: 'egress-only-route', values: { gateway, instead: false }, places: [at.place] }],
    },
    ...blockPublicAccess(context, packet, 'egress-only'),
  );
}
