/** Which thing a route hands its packets to. Closed over AWS's list of today and open to new fields (TGT-17). */
import type { Route } from './sdk.ts';

export type TargetKind =
  | 'local'
  | 'internet-gateway'
  | 'nat-gateway'
  | 'egress-only-internet-gateway'
  | 'instance'
  | 'vpc-endpoint'
  | 'transit-gateway'
  | 'core-network'
  | 'virtual-private-gateway'
  | 'peering-connection'
  | 'local-gateway'
  | 'carrier-gateway'
  | 'odb-network'
  | 'route-server-address'
  | 'none'
  | 'unknown';

export interface Target {
  readonly kind: TargetKind;
  /** The id as printed; for a target of unknown kind the raw field and value. */
  readonly id: string;
}

/** Response fields in the order in which one is taken for the target. */
const FIELDS: readonly (readonly [keyof Route, TargetKind])[] = [
  ['NatGatewayId', 'nat-gateway'],
  ['EgressOnlyInternetGatewayId', 'egress-only-internet-gateway'],
  ['TransitGatewayId', 'transit-gateway'],
  ['VpcPeeringConnectionId', 'peering-connection'],
  ['LocalGatewayId', 'local-gateway'],
  ['CarrierGatewayId', 'carrier-gateway'],
  ['CoreNetworkArn', 'core-network'],
  ['OdbNetworkArn', 'odb-network'],
  ['NetworkInterfaceId', 'instance'],
  ['InstanceId', 'instance'],
];

/** `GatewayId` names several kinds of things; its value tells which. */
const GATEWAYS: readonly (readonly [string, TargetKind])[] = [
  ['local', 'local'],
  ['igw-', 'internet-gateway'],
  ['vgw-', 'virtual-private-gateway'],
  ['vpce-', 'vpc-endpoint'],
  ['eigw-', 'egress-only-internet-gateway'],
  ['nat-', 'nat-gateway'],
  ['tgw-', 'transit-gateway'],
  ['pcx-', 'peering-connection'],
];

const NOT_TARGETS = new Set([
  'DestinationCidrBlock',
  'DestinationIpv6CidrBlock',
  'DestinationPrefixListId',
  'InstanceOwnerId',
  'Origin',
  'State',
]);

export function targetOf(route: Route): Target {
  for (const [field, kind] of FIELDS) {
    const value = route[field];
    if (typeof value === 'string' && value !== '') return { kind, id: value };
  }
  if (route.GatewayId) {
    const id = route.GatewayId;
    const kind = GATEWAYS.find(([start]) => id.toLowerCase().startsWith(start))?.[1] ?? 'unknown';
    return { kind, id: kind === 'unknown' ? `GatewayId ${id}` : id };
  }
  if (route.IpAddress) return { kind: 'route-server-address', id: route.IpAddress };
  for (const [field, value] of Object.entries(route)) {
    if (!NOT_TARGETS.has(field) && typeof value === 'string' && value !== '')
      return { kind: 'unknown', id: `${field} ${value}` };
  }
  return { kind: 'none', id: '' };
}
