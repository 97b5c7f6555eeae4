/** NAT gateways (section 5 of the rules). */
import { parseAddress } from './addresses.ts';
import { blockPublicAccessSteps, encryptionSteps } from './exits.ts';
import { aclSteps } from './filters.ts';
import { sameZone, subnetOf } from './lookups.ts';
import type { Traveller } from './packet.ts';
import type { Attachment, NatGateway } from './shapes.ts';
import { isTranslated } from './targets.ts';
import { byTable, leave } from './walk.ts';
import type { Step } from './words.ts';
import { block, depends, unknown } from './words.ts';

const STATES: Readonly<Record<string, (id: string) => Step[]>> = {
  available: () => [],
  pending: (id) => [block(id, 'NAT-1')],
  failed: (id) => [block(id, 'NAT-1')],
  deleted: (id) => [block(id, 'NAT-1')],
  deleting: (id) => [depends(id, 'NAT-1')],
};

/** A packet meets a NAT gateway. */
export function natSteps(traveller: Traveller, id: string): Step[] {
  const { seat, packet } = traveller;
  if (packet.family === 'ipv6' && !isTranslated(traveller)) return [block(id, 'NAT-15')];
  if (traveller.trail.includes(id)) return [block(id, 'NAT-7')];
  const nat = seat.world.natGateways.items.find((item) => item.NatGatewayId === id);
  if (nat === undefined) return [unknown(id, 'TGT-16', 'reachable')];
  if (traveller.vpcId !== null && nat.VpcId !== traveller.vpcId) return [unknown(id, 'NAT-19')];
  const chained = traveller.carrier === 'nat' || traveller.carrier === 'private-nat';
  const state = STATES[nat.State.toLowerCase()];
  return [
    ...(state ? state(id) : [depends(id, 'NAT-1')]),
    ...(chained ? [depends(id, 'NAT-7')] : []),
    ...encryptionSteps(traveller, 'NatGateway'),
    ...addressSteps(traveller, nat),
    ...subnetAclSteps(traveller, nat),
    ...onward(traveller, nat),
  ];
}

function isPrivate(nat: NatGateway): boolean {
  return nat.ConnectivityType?.toLowerCase() === 'private';
}

function addressSteps(traveller: Traveller, nat: NatGateway): Step[] {
  if (isPrivate(nat)) return [];
  const addresses = nat.NatGatewayAddresses ?? [];
  const usable = addresses.filter(
    (item) => item.PublicIp !== undefined && (item.Status === undefined || item.Status.toLowerCase() === 'succeeded'),
  );
  const regional = nat.AvailabilityMode === 'regional';
  const automatic = regional && nat.AutoProvisionZones === 'enabled';
  if (usable.length === 0)
    return automatic ? [unknown(nat.NatGatewayId, 'NAT-3', 'reachable')] : [block(nat.NatGatewayId, 'NAT-3')];
  if (!regional || automatic) return [];
  const here = subnetOf(traveller.seat.world, traveller.subnetId);
  if (here === undefined) return [unknown(nat.NatGatewayId, 'NAT-11')];
  const zones = usable.map((item) => sameZone(here, item));
  if (zones.includes(true)) return [];
  return zones.includes(null) ? [depends(nat.NatGatewayId, 'NAT-11')] : [block(nat.NatGatewayId, 'NAT-11')];
}

/** The network ACL of the gateway's subnet, four times (NACL-6). */
function subnetAclSteps(traveller: Traveller, nat: NatGateway): Step[] {
  if (nat.SubnetId === undefined || nat.SubnetId === traveller.sourceSubnetId) return [];
  return crossingSteps(traveller, nat.SubnetId, towards(traveller).destination, towards(traveller).family);
}

/** In from the function and out to the world, and the replies, for whatever subnet translates (NACL-6, NI-8). */
export function crossingSteps(
  traveller: Traveller,
  subnetId: string,
  destination: bigint,
  outerFamily: 'ipv4' | 'ipv6',
): Step[] {
  const { seat, packet } = traveller;
  const outer = { family: outerFamily, protocol: packet.protocol, far: destination };
  return [
    ...neighbourSteps(traveller, subnetId),
    ...aclSteps(seat, subnetId, { ...outer, egress: true, port: packet.port }),
    ...aclSteps(seat, subnetId, { ...outer, egress: false, port: packet.translatedPort }),
  ];
}

/** In from the sender's subnet, and the reply back to it (NACL-6). */
export function neighbourSteps(traveller: Traveller, subnetId: string): Step[] {
  const { seat, packet } = traveller;
  const inner = { family: packet.family, protocol: packet.protocol, far: { subnetId: traveller.sourceSubnetId } };
  return [
    ...aclSteps(seat, subnetId, { ...inner, egress: false, port: packet.port }),
    ...aclSteps(seat, subnetId, { ...inner, egress: true, port: traveller.clientPort }),
  ];
}

/** The destination as the gateway sends it on: NAT64 takes the IPv4 address out of the IPv6 one (NAT-15). */
function towards(traveller: Traveller): { family: 'ipv4' | 'ipv6'; destination: bigint } {
  const { destination, family } = traveller.packet;
  const prefix = parseAddress('64:ff9b::')?.value ?? 0n;
  return family === 'ipv4' ? { family, destination } : { family: 'ipv4', destination: destination - prefix };
}

function onward(traveller: Traveller, nat: NatGateway): Step[] {
  const next: Traveller = {
    ...traveller,
    packet: { ...traveller.packet, ...towards(traveller) },
    vpcId: nat.VpcId,
    subnetId: nat.SubnetId ?? null,
    sourceSubnetId: nat.SubnetId ?? null,
    clientPort: traveller.packet.translatedPort,
    carrier: isPrivate(nat) ? 'private-nat' : 'nat',
    firewall: null,
    publicSource: isPrivate(nat) ? 'no' : 'yes',
    trail: [...traveller.trail, nat.NatGatewayId],
  };
  if (nat.AvailabilityMode !== 'regional') return leave(next);
  const table = traveller.seat.world.routeTables.items.find((item) => item.RouteTableId === nat.RouteTableId);
  if (table !== undefined) return byTable(next, table);
  return assumedExit(next);
}

/** A regional gateway whose own table was not pasted: AWS made it with a route to the internet gateway (NAT-10). */
function assumedExit(next: Traveller): Step[] {
  const list = next.seat.world.internetGateways;
  const hangs = (item: Attachment): boolean => item.VpcId === next.vpcId && item.State.toLowerCase() !== 'detached';
  const isShown = list.items.some(({ Attachments }) => Attachments.every((item) => item.VpcId === next.vpcId));
  // The whole list shows none on this VPC: the table leads elsewhere, or to nothing (NAT-5).
  if (isShown && !list.partial && !list.items.some(({ Attachments }) => Attachments.some(hangs)))
    return [unknown('igw-(not attached)', 'NAT-5', 'unreachable'), ...blockPublicAccessSteps(next, 'nat')];
  const routes = [{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-(not pasted)', State: 'active' }];
  return byTable(next, { RouteTableId: '(not pasted)', Routes: routes });
}
