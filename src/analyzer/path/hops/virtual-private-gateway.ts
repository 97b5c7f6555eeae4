/** A virtual private gateway: attached to this VPC or not (TGT-10). The network on premises behind it is not modelled. */
import type { Fact } from '../facts.ts';
import { find, same } from '../model.ts';
import { type NeedFact, type Segment, uniform } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { BLOCK, depends, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

/** A virtual private gateway: the way on is on premises (TGT-10). */
export function virtualPrivateGateway(context: Context, packet: Packet, at: RouteAt): Segment {
  const gateway = at.target.id;
  const found = find(context.model.snapshot.vpnGateways, gateway);
  const live = found?.data.VpcAttachments?.filter((a) => a.State !== 'detached' && a.State !== 'detaching');
  const mine = live?.find((a) => same(a.VpcId, packet.vpcId) || packet.vpcId === null);
  const places = [found?.place ?? at.place];
  const base = { kind: 'virtual-private-gateway', id: gateway, rules: ['TGT-10'], places } as const;
  const other = live?.find((a) => a.VpcId)?.VpcId;
  if (live && !mine && other) {
    const values = { what: 'virtual private gateway', id: gateway, vpc: other, expected: packet.vpcId ?? '' };
    return uniform(
      context.family,
      unknown(null),
      { ...base, rules: ['SEL-15'], message: { key: 'igw-other-vpc', gateway, vpc: other } },
      {
        facts: [{ finding: 'mixed-environments', values, places }],
        needs: [{ need: 'route-tables', ids: [], vpcId: packet.vpcId, weight: 3 }],
      },
    );
  }
  // An attachment that does not say its VPC may be this one's.
  const isLost = live?.some((a) => !a.VpcId) === true;
  const detached = live !== undefined && !mine && !isLost;
  const fact: Fact = {
    finding: 'vpn-gateway-egress',
    values: { gateway, detached },
    places,
    ...(detached ? { blocks: true } : {}),
  };
  const needs: NeedFact[] = detached ? [] : [{ need: 'on-premises', ids: [gateway], vpcId: packet.vpcId, weight: 2 }];
  return uniform(
    context.family,
    detached ? BLOCK : depends(null),
    { ...base, message: { key: 'vgw', gateway, detached } },
    { facts: [fact], needs },
  );
}
