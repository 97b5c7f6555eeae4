/** A core network (Cloud WAN): its policy decides, and is not modelled (TGT-9). */
import { type Segment, uniform } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { depends } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

export function coreNetwork(context: Context, packet: Packet, at: RouteAt): Segment {
  const hop = {
    kind: 'core-network',
    id: at.target.id,
    message: { key: 'core-network', id: at.target.id },
    rules: ['TGT-9'],
    places: [at.place],
  } as const;
  return uniform(context.family, depends(null), hop, {
    facts: [
      {
        finding: 'transit-gateway-egress',
        values: { gateway: at.target.id, destination: at.destination },
        places: [at.place],
      },
    ],
    needs: [{ need: 'core-network', ids: [at.target.id], vpcId: packet.vpcId, weight: 2 }],
  });
}
