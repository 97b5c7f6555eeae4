/** The local gateway of an Outpost (TGT-12). The network of its site is not modelled. */
import { type Segment, uniform } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { depends } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { leadsNowhere } from './leads-nowhere.ts';

/** An Outposts local gateway: decided by the site's network; it carries no IPv6 (TGT-12). */
export function localGateway(context: Context, packet: Packet, at: RouteAt): Segment {
  const gateway = at.target.id;
  if (context.family === 'ipv6') return leadsNowhere(context, at, 'local-gateway', 'local gateway', 'TGT-12');
  const hop = {
    kind: 'local-gateway',
    id: gateway,
    message: { key: 'lgw', gateway },
    rules: ['TGT-12'],
    places: [at.place],
  } as const;
  return uniform(context.family, depends(null), hop, {
    facts: [{ finding: 'vpn-gateway-egress', values: { gateway, detached: false }, places: [at.place] }],
    needs: [{ need: 'on-premises', ids: [gateway], vpcId: packet.vpcId, weight: 2 }],
  });
}
