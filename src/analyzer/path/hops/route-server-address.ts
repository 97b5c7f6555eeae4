/** A Route Server next hop: an appliance's address, whose interface is found by it (TGT-15). The BGP sessions are not modelled. */
import { same } from '../model.ts';
import type { Segment } from '../segment.ts';
import { type RouteAt, towardsInterface } from '../table-routes.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { instance } from './instance.ts';
import type { Onward } from './onward.ts';

export function routeServerAddress(context: Context, packet: Packet, at: RouteAt, onward: Onward): Segment {
  const address = at.target.id;
  const eni = context.model.snapshot.networkInterfaces.items.find(
    (e) => e.data.PrivateIpAddress === address && (packet.vpcId === null || same(e.data.VpcId, packet.vpcId)),
  );
  return instance(context, packet, eni ? towardsInterface(at, eni.id) : at, onward);
}
