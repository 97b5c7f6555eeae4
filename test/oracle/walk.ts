/** The way of one packet through the subnet it starts in: gates, filters, table, route (0.3). */
import { aclSteps, securityGroupSteps } from './filters.ts';
import { isNeighbour, linkSteps } from './inside.ts';
import { isGatewayEndpointRoute, subnetOf } from './lookups.ts';
import type { Packet, Seat, Traveller } from './packet.ts';
import type { Route, RouteTable } from './shapes.ts';
import { choose, effectiveTable } from './tables.ts';
import { targetSteps } from './targets.ts';
import type { Step } from './words.ts';
import { block, depends, unknown, wordOf } from './words.ts';

/** Everything that may stop this packet; empty when it certainly passes. */
export function walk(seat: Seat, packet: Packet): Step[] {
  const stranger = strangerSteps(seat);
  if (stranger.length > 0) return stranger;
  const link = linkSteps(packet);
  if (link !== null) return [...gateSteps(seat, packet.family), ...link];
  const start: Traveller = {
    seat,
    packet,
    vpcId: seat.vpcId,
    subnetId: seat.subnetId,
    sourceSubnetId: seat.subnetId,
    clientPort: packet.clientPort,
    carrier: 'function',
    firewall: null,
    firewallSubnets: [],
    publicSource: seat.managed ? 'maybe' : 'no',
    trail: [],
  };
  return [
    ...gateSteps(seat, packet.family),
    ...securityGroupSteps(seat, packet),
    ...ownAclSteps(seat, packet),
    ...leave(start),
  ];
}

/**
 * A subnet of another VPC than the function's: the paste mixes environments, nothing in it is certain (FN-21). A table
 * is associated with subnets of its own VPC only, so it names the VPC of a subnet that was not pasted.
 */
export function strangerSteps(seat: Seat): Step[] {
  const { world, subnetId, configuredVpcId } = seat;
  const lists = (table: RouteTable) => table.Associations?.some((item) => item.SubnetId === subnetId);
  const home = subnetOf(world, subnetId)?.VpcId ?? world.routeTables.items.find(lists)?.VpcId;
  if (subnetId === null || home === undefined || configuredVpcId === null || home === configuredVpcId) return [];
  return [unknown(subnetId, 'FN-21')];
}

/** The function gate, the subnet's state and the IPv6 gate: they hold whatever the destination is. */
export function gateSteps(seat: Seat, family: Packet['family']): Step[] {
  const subnet = subnetOf(seat.world, seat.subnetId);
  const steps: Step[] = [];
  const state = subnet?.State?.toLowerCase() ?? 'available';
  if (state === 'pending') steps.push(unknown(String(seat.subnetId), 'AZ-1'));
  else if (['unavailable', 'failed', 'failed-insufficient-capacity'].includes(state))
    steps.push(block(String(seat.subnetId), 'AZ-1'));
  else if (state !== 'available') steps.push(depends(String(seat.subnetId), 'AZ-1'));
  const control = seat.world.encryptionControls.items.find((item) => item.VpcId === seat.vpcId);
  if (control?.Mode === 'enforce' && control.ResourceExclusions?.['Lambda']?.State !== 'enabled')
    steps.push(depends(control.VpcEncryptionControlId, 'ENC-2'));
  if (family === 'ipv4') {
    if (subnet !== undefined && (subnet.Ipv6Native === true || subnet.CidrBlock === undefined))
      steps.push(block(String(seat.subnetId), 'V6-2'));
    return steps;
  }
  if (seat.ipv6Allowed === false) steps.push(block('ipv6', 'V6-1'));
  for (const id of seat.companions.length > 0 ? seat.companions : [seat.subnetId]) {
    const companion = subnetOf(seat.world, id);
    if (companion === undefined) steps.push(unknown(String(id), 'V6-1'));
    else {
      const associated = (companion.Ipv6CidrBlockAssociationSet ?? []).some(
        (item) => item.Ipv6CidrBlockState.State === 'associated',
      );
      if (!associated || companion.CidrBlock === undefined || companion.Ipv6Native === true)
        steps.push(block(String(id), 'V6-1'));
    }
  }
  return steps;
}

/** The network ACL of the function's subnet, out and back (NACL-5). */
function ownAclSteps(seat: Seat, packet: Packet): Step[] {
  if (isNeighbour(seat, packet)) return [];
  const { family, protocol, port, destination, clientPort } = packet;
  return [
    ...aclSteps(seat, seat.subnetId, { egress: true, family, protocol, port, far: destination }),
    ...aclSteps(seat, seat.subnetId, { egress: false, family, protocol, port: clientPort, far: destination }),
  ];
}

/** The packet leaves the subnet where it is now, by that subnet's effective table. */
export function leave(traveller: Traveller): Step[] {
  const { seat, subnetId } = traveller;
  const fixed = traveller.trail.length === 0 ? seat.tableId : null;
  if (fixed !== null) {
    const table = seat.world.routeTables.items.find((item) => item.RouteTableId === fixed);
    return table ? byTable(traveller, table) : [unknown(fixed, 'RT-8')];
  }
  const effective = subnetId === null ? null : effectiveTable(seat.world, subnetId, traveller.vpcId);
  if (effective === null) return [unknown('route-table', 'RT-8', traveller.trail.length > 0 ? 'reachable' : null)];
  const steps = byTable(traveller, effective.table);
  return effective.soft && wordOf(steps) === 'block' ? [unknown(effective.table.RouteTableId, 'RT-8')] : steps;
}

/** The packet meets a route table: one route wins, or nobody knows which (SEL-4, SEL-13). */
export function byTable(traveller: Traveller, table: RouteTable): Step[] {
  const { seat, packet } = traveller;
  if (table.Routes === undefined) return [unknown(table.RouteTableId, 'RT-8')];
  const choice = choose(seat.world, table, packet.family, packet.destination);
  const outcomes = choice.routes.map((route) => byRoute(traveller, table, route));
  const only = outcomes[0];
  if (choice.doubt === 'none') return only ?? [];
  if (outcomes.every((steps) => wordOf(steps) === 'block')) return only ?? [];
  if (choice.doubt === 'random') return [depends(table.RouteTableId, 'SEL-4')];
  return [unknown(table.RouteTableId, 'SEL-13')];
}

function byRoute(traveller: Traveller, table: RouteTable, route: Route | null): Step[] {
  if (route === null) return [block(table.RouteTableId, 'SEL-10')];
  // What a gateway endpoint's route takes is no part of the internet, whatever becomes of it (0.6).
  if (traveller.packet.purpose === 'internet' && isGatewayEndpointRoute(traveller.seat.world, route))
    return [{ word: 'aside', hop: table.RouteTableId, rule: 'TGT-6', lean: null }];
  const state = (route.State ?? 'active').toLowerCase();
  if (state === 'blackhole') return [block(table.RouteTableId, 'SEL-5')];
  if (state !== 'active') return [depends(table.RouteTableId, state === 'filtered' ? 'SEL-6' : 'SEL-7')];
  return targetSteps(traveller, table, route);
}
