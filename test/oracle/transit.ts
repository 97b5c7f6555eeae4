/** Transit gateways (TGT-8): the attachment, its zones, and the routes of the table it is associated with. */
import { cidrHolds, parseCidr } from './addresses.ts';
import { sameZone, subnetOf } from './lookups.ts';
import type { Traveller } from './packet.ts';
import type { Step } from './words.ts';
import { block, depends } from './words.ts';

const USABLE = ['available', 'modifying', 'rollingback'];

/** A packet meets a transit gateway: what lies behind is another VPC, so `depends` is the best. */
export function transitSteps(traveller: Traveller, id: string): Step[] {
  const own = traveller.seat.world.tgwAttachments.items.filter(
    (item) => item.TransitGatewayId === id && item.VpcId === traveller.vpcId,
  );
  if (own.length === 0) return [depends(id, 'TGT-8')];
  // A deleted attachment stays in the list for a while beside the one that took its place.
  const live = own.find((item) => USABLE.includes(item.State.toLowerCase()));
  if (live === undefined) return [block(id, 'TGT-8')];
  return [
    ...zoneSteps(traveller, id, live.SubnetIds ?? []),
    ...routeSteps(traveller, live.TransitGatewayAttachmentId),
    depends(id, 'TGT-8'),
  ];
}

/** Traffic enters only from zones that the attachment has a subnet in (TGT-8b). */
function zoneSteps(traveller: Traveller, id: string, subnetIds: readonly string[]): Step[] {
  const { world } = traveller.seat;
  const here = subnetOf(world, traveller.subnetId);
  const zones = subnetIds.map((subnetId) => {
    const there = subnetOf(world, subnetId);
    return here === undefined || there === undefined ? null : sameZone(here, there);
  });
  return zones.length > 0 && zones.every((same) => same === false) ? [block(id, 'TGT-8')] : [];
}

/** The longest prefix of the associated table: a blackhole drops, and what no route covers goes nowhere (TGT-8c). */
function routeSteps(traveller: Traveller, attachmentId: string): Step[] {
  const { world } = traveller.seat;
  const { family, destination } = traveller.packet;
  const tableId = world.tgwAssociations.items.find((item) => item.TransitGatewayAttachmentId === attachmentId)
    ?.Association?.TransitGatewayRouteTableId;
  const table = tableId === undefined ? undefined : world.tgwRoutes.get(tableId);
  if (tableId === undefined || table === undefined) return [];
  const winner = table.Routes.filter((item) => cidrHolds(item.DestinationCidrBlock, family, destination)).sort(
    (a, b) => lengthOf(b.DestinationCidrBlock) - lengthOf(a.DestinationCidrBlock),
  )[0];
  if (winner !== undefined) return winner.State === 'blackhole' ? [block(tableId, 'TGT-8')] : [];
  const mayHoldMore =
    table.AdditionalRoutesAvailable || table.Routes.some((item) => item.DestinationCidrBlock === undefined);
  return mayHoldMore ? [] : [block(tableId, 'TGT-8')];
}

function lengthOf(text: string | undefined): number {
  return parseCidr(text ?? '')?.length ?? -1;
}
