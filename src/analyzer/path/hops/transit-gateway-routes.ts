/** What the route table of a transit gateway drops, where it was pasted (TGT-8c). */
import { parseCidr } from '../../network/address.ts';
import { intersect, type IntervalSet, subtract, union } from '../../network/interval-set.ts';
import type { Place, TransitGatewayRoutes } from '../../snapshot/types.ts';
import type { Context } from '../context.ts';
import { find, same } from '../model.ts';
import type { Packet } from '../packet.ts';

export interface Routed {
  readonly dropped: IntervalSet;
  readonly table: string;
  readonly blackhole: boolean;
  readonly place: Place;
}

/** Destinations that the pasted transit-gateway route table drops for certain (TGT-8c); null when it was not pasted. */
export function gatewayRoutes({ model, family }: Context, packet: Packet, attachmentId: string): Routed | null {
  const { snapshot } = model;
  const general = find(snapshot.transitGatewayAttachments, attachmentId)?.data.Association?.TransitGatewayRouteTableId;
  const list = snapshot.transitGatewayRoutes.items.find(
    (r) => r.data.routeTableId !== null && same(r.data.routeTableId, general),
  );
  if (!list) return null;
  const { covered, black } = byLongestPrefix(family, list.data.routes);
  // A route to a prefix list alone does not say what it covers.
  const isWhole = !list.data.incomplete && list.data.routes.every((r) => r.DestinationCidrBlock !== undefined);
  const none: IntervalSet = isWhole ? subtract(packet.destination, covered) : [];
  const set = intersect(packet.destination, union(black, none));
  return set.length > 0
    ? {
        dropped: set,
        table: list.data.routeTableId ?? '',
        blackhole: intersect(black, packet.destination).length > 0,
        place: list.place,
      }
    : null;
}

/** What the routes cover, and the part of it whose longest route is a blackhole (TGT-8c). */
function byLongestPrefix(
  family: Context['family'],
  routes: TransitGatewayRoutes['routes'],
): { covered: IntervalSet; black: IntervalSet } {
  const known = routes
    .map((route) => ({ cidr: parseCidr(route.DestinationCidrBlock ?? ''), route }))
    .filter(({ cidr }) => cidr?.family === family)
    .sort((a, b) => (a.cidr?.prefix ?? 0) - (b.cidr?.prefix ?? 0));
  let covered: IntervalSet = [];
  let black: IntervalSet = [];
  for (const { cidr, route } of known) {
    const block: IntervalSet = cidr ? [cidr.from, cidr.to] : [];
    covered = union(covered, block);
    black = route.State === 'blackhole' ? union(black, block) : subtract(black, block);
  }
  return { covered, black };
}
