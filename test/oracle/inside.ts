/** Destinations inside the VPC or inside a peer, and addresses that every subnet answers itself. */
import { cidrHolds, formatAddress } from './addresses.ts';
import { ingressSteps } from './filters.ts';
import { isPublic, subnetOf } from './lookups.ts';
import { neighbourSteps } from './nat.ts';
import type { Packet, Seat, Traveller } from './packet.ts';
import type { PeeringSide } from './shapes.ts';
import type { Step } from './words.ts';
import { block, depends, unknown } from './words.ts';

/** The local route delivers; the receiver's network ACL and groups decide, when its interface was pasted (TGT-1, NACL-4). */
export function insideSteps(traveller: Traveller): Step[] {
  const { seat, packet } = traveller;
  const address = formatAddress(packet.family, packet.destination);
  // Whom a translator's address may reach is not modelled: its packets are not the function's any more.
  if (packet.purpose === 'range' || traveller.carrier !== 'function') return [unknown('local', 'TGT-1', 'reachable')];
  const owner = seat.world.interfaces.items.find((item) => item.PrivateIpAddress === address);
  const groups = (owner?.Groups ?? []).map((group) => group.GroupId);
  if (owner === undefined) return [unknown('local', 'TGT-1', 'reachable')];
  const crossing = owner.SubnetId === traveller.sourceSubnetId ? [] : neighbourSteps(traveller, owner.SubnetId);
  if (groups.length === 0) return [...crossing, unknown('local', 'TGT-1', 'reachable')];
  return [...crossing, ...ingressSteps(seat, groups, packet, traveller.sourceSubnetId)];
}

/** True for an address in the very subnet that the packet starts in: no network ACL is crossed (NACL-4). */
export function isNeighbour(seat: Seat, packet: Packet): boolean {
  const subnet = subnetOf(seat.world, seat.subnetId);
  const six = subnet?.Ipv6CidrBlockAssociationSet ?? [];
  return [subnet?.CidrBlock, ...six.map((item) => item.Ipv6CidrBlock)].some((text) =>
    cidrHolds(text, packet.family, packet.destination),
  );
}

/** Resolver, metadata, clock: no route, group or ACL sees them; only the resolver is known to be there (SEL-14, DNS-8). */
export function linkSteps({ family, destination }: Packet): Step[] | null {
  if (cidrHolds('169.254.169.253/32', family, destination) || cidrHolds('fd00:ec2::253/128', family, destination))
    return [];
  const reserved =
    cidrHolds('169.254.168.0/22', family, destination) || cidrHolds('fd00:ec2::/32', family, destination);
  return reserved ? [unknown('local', 'SEL-14')] : null;
}

const DEAD = ['deleted', 'rejected', 'failed', 'expired', 'deleting', 'pending-acceptance'];

/** Only the peer's own addresses lie behind a peering connection (TGT-11). */
export function peeringSteps(traveller: Traveller, id: string): Step[] {
  const { family, destination } = traveller.packet;
  const found = traveller.seat.world.peerings.items.find((item) => item.VpcPeeringConnectionId === id);
  const mayBePeers = family === 'ipv4' ? !isPublic(family, destination) : cidrHolds('fc00::/7', family, destination);
  if (found === undefined) return [mayBePeers ? unknown(id, 'TGT-11') : block(id, 'TGT-11')];
  const peer = [found.AccepterVpcInfo, found.RequesterVpcInfo].find((side) => side.VpcId !== traveller.vpcId);
  const state = found.Status.Code.toLowerCase();
  if (DEAD.includes(state) || !blocksOf(peer).some((text) => cidrHolds(text, family, destination)))
    return [block(id, 'TGT-11')];
  // Its return route and its filters are the peer's business.
  return state === 'active' ? [depends(id, 'TGT-11', 'reachable')] : [unknown(id, 'TGT-11')];
}

function blocksOf(side: PeeringSide | undefined): string[] {
  return [
    ...(side?.CidrBlock === undefined ? [] : [side.CidrBlock]),
    ...(side?.CidrBlockSet ?? []).map((item) => item.CidrBlock),
    ...(side?.Ipv6CidrBlockSet ?? []).map((item) => item.Ipv6CidrBlock),
  ];
}
