/** What each kind of route target does with a packet (section 4 of the rules): one entry per target field. */
import { cidrHolds } from './addresses.ts';
import { firewallSteps } from './firewalls.ts';
import { egressOnlySteps, internetGatewaySteps } from './exits.ts';
import { instanceSteps } from './instances.ts';
import { insideSteps, peeringSteps } from './inside.ts';
import { isGatewayEndpointRoute } from './lookups.ts';
import { natSteps } from './nat.ts';
import type { Traveller } from './packet.ts';
import type { Route, RouteTable } from './shapes.ts';
import { transitSteps } from './transit.ts';
import type { Step } from './words.ts';
import { block, depends, unknown } from './words.ts';

type Evaluate = (traveller: Traveller, route: Route, id: string, table: RouteTable) => Step[];

/** In the order in which the target of a route is read. */
const FIELDS: readonly (readonly [string, Evaluate])[] = [
  ['NatGatewayId', (traveller, _route, id) => natSteps(traveller, id)],
  ['EgressOnlyInternetGatewayId', (traveller, _route, id) => egressOnlySteps(traveller, id)],
  ['TransitGatewayId', (traveller, _route, id) => transitSteps(traveller, id)],
  ['VpcPeeringConnectionId', (traveller, _route, id) => peeringSteps(traveller, id)],
  ['LocalGatewayId', ({ packet }, _route, id) => [(packet.family === 'ipv4' ? depends : block)(id, 'TGT-12')]],
  ['CarrierGatewayId', (_traveller, _route, id) => [block(id, 'TGT-13')]],
  ['CoreNetworkArn', (_traveller, _route, id) => [depends(id, 'TGT-9')]],
  ['OdbNetworkArn', (_traveller, _route, id) => [block(id, 'TGT-14')]],
  ['NetworkInterfaceId', (traveller, route, id) => instanceSteps(traveller, id, route.InstanceId ?? null)],
  ['InstanceId', (traveller, _route, id) => instanceSteps(traveller, null, id)],
  ['GatewayId', gatewaySteps],
  ['IpAddress', (traveller, _route, id) => applianceSteps(traveller, id)],
];

/** What the target of the winning route does with the packet. */
export function targetSteps(traveller: Traveller, table: RouteTable, route: Route): Step[] {
  for (const [field, evaluate] of FIELDS) {
    const id = route[field];
    if (typeof id === 'string' && id !== '') return evaluate(traveller, route, id, table);
  }
  return [depends(table.RouteTableId, 'TGT-17')];
}

function gatewaySteps(traveller: Traveller, route: Route, id: string): Step[] {
  const { packet, seat } = traveller;
  if (id === 'local') return packet.purpose === 'internet' ? [block(id, 'TGT-1')] : insideSteps(traveller);
  if (id.startsWith('igw-')) return internetGatewaySteps(traveller, id);
  if (id.startsWith('vgw-')) return privateGatewaySteps(traveller, id);
  if (!id.startsWith('vpce-')) return [depends(id, 'TGT-17')];
  if (!isGatewayEndpointRoute(seat.world, route)) return firewallSteps(traveller, id);
  return packet.purpose === 'internet' ? [{ word: 'aside', hop: id, rule: 'TGT-6', lean: null }] : [];
}

function privateGatewaySteps(traveller: Traveller, id: string): Step[] {
  const gateway = traveller.seat.world.vpnGateways.items.find((item) => item.VpnGatewayId === id);
  if (gateway === undefined) return [depends(id, 'TGT-10')];
  const attached = (gateway.VpcAttachments ?? []).filter((item) => item.State.toLowerCase() === 'attached');
  if (attached.some((item) => item.VpcId === traveller.vpcId)) return [depends(id, 'TGT-10')];
  return attached.length > 0 ? [unknown(id, 'SEL-15')] : [block(id, 'TGT-10')];
}

/** A route learned from Route Server names an address: the interface that owns it (TGT-15). */
function applianceSteps(traveller: Traveller, address: string): Step[] {
  const { interfaces, instances } = traveller.seat.world;
  const nested = instances.items.flatMap((item) => item.NetworkInterfaces ?? []);
  const owner = [...interfaces.items, ...nested].find((item) => item.PrivateIpAddress === address);
  return owner ? instanceSteps(traveller, owner.NetworkInterfaceId, null) : [unknown(address, 'TGT-15')];
}

/** True for the addresses that a NAT gateway translates from IPv6 to IPv4 (NAT-15). */
export function isTranslated(traveller: Traveller): boolean {
  return cidrHolds('64:ff9b::/96', traveller.packet.family, traveller.packet.destination);
}
