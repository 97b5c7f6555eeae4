/**
 * The one table of route targets: which field of a route names which kind of thing, and what its value looks like.
 * Closed over AWS's list of today and open to new fields (TGT-17). Every format and the walk read routes with it.
 */
import type { Route } from './sdk.ts';
import { allOf } from './known-words.ts';
import type { Word } from './known-words.ts';

/**
 * Targets in the order in which one is taken for the route's own. What a value `looks` like is the prefix of an id, an
 * ARN of a service, `local` or an address (`look` in `value-tests.ts`). Where `ends` is set, nothing that a NAT gateway
 * sends there comes to the internet.
 */
export const TARGETS = [
  { field: 'NatGatewayId', kind: 'nat-gateway', looks: ['nat'] },
  { field: 'EgressOnlyInternetGatewayId', kind: 'egress-only-internet-gateway', looks: ['eigw'], ends: true },
  { field: 'TransitGatewayId', kind: 'transit-gateway', looks: ['tgw'] },
  { field: 'VpcPeeringConnectionId', kind: 'peering-connection', looks: ['pcx'], ends: true },
  { field: 'LocalGatewayId', kind: 'local-gateway', looks: ['lgw'] },
  { field: 'CarrierGatewayId', kind: 'carrier-gateway', looks: ['cagw'], ends: true },
  { field: 'CoreNetworkArn', kind: 'core-network', looks: ['arn:networkmanager'] },
  { field: 'OdbNetworkArn', kind: 'odb-network', looks: ['arn:odb'], ends: true },
  { field: 'NetworkInterfaceId', kind: 'instance', looks: ['eni'] },
  { field: 'InstanceId', kind: 'instance', looks: ['i'] },
  // `GatewayId` names several kinds of things; its value tells which.
  { field: 'GatewayId', kind: 'local', looks: ['local'], ends: true },
  { field: 'GatewayId', kind: 'internet-gateway', looks: ['igw'] },
  { field: 'GatewayId', kind: 'virtual-private-gateway', looks: ['vgw'] },
  { field: 'GatewayId', kind: 'vpc-endpoint', looks: ['vpce'] },
  { field: 'GatewayId', kind: 'egress-only-internet-gateway', looks: ['eigw'] },
  { field: 'GatewayId', kind: 'nat-gateway', looks: ['nat'] },
  { field: 'GatewayId', kind: 'transit-gateway', looks: ['tgw'] },
  { field: 'GatewayId', kind: 'peering-connection', looks: ['pcx'] },
  // An appliance that a Route Server learnt: an address, which may be anything where no field says what it is (TGT-15).
  { field: 'IpAddress', kind: 'route-server-address', looks: ['ip'] },
] as const satisfies readonly {
  readonly field: keyof Route;
  readonly kind: string;
  readonly looks: readonly string[];
  readonly ends?: true;
}[];

export type TargetField = (typeof TARGETS)[number]['field'];
export type TargetKind = (typeof TARGETS)[number]['kind'] | 'none' | 'unknown';

/** The kinds of targets behind which there is no internet for what a NAT gateway sends. */
export const ENDS: ReadonlySet<TargetKind> = new Set(TARGETS.flatMap((row) => ('ends' in row ? [row.kind] : [])));

/** The fields that name a target, each once. */
export const TARGET_FIELDS: readonly TargetField[] = [...new Set(TARGETS.map(({ field }) => field))];

/** What values of a field look like, whatever else looks so. */
export function allLooksOf(field: TargetField): readonly string[] {
  return TARGETS.filter((target) => target.field === field).flatMap(({ looks }): readonly string[] => looks);
}

/** The same without what has a field of its own: a NAT gateway is rarely a `GatewayId`. */
export function looksOf(field: TargetField): readonly string[] {
  const all = allLooksOf(field);
  if (all.length === 1) return all;
  const ofOthers = new Set(TARGET_FIELDS.filter((other) => other !== field).flatMap(allLooksOf));
  return all.filter((look) => !ofOthers.has(look));
}

/** Every look of a target, each once. */
export const TARGET_LOOKS: readonly string[] = [...new Set(TARGET_FIELDS.flatMap(allLooksOf))];

/** The fields of a route that say where it applies. */
export const DESTINATIONS = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId'] as const;

/** The destination of a route as printed; an empty text where it has none. */
export const destinationOf = (route: Route): string =>
  route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId ?? '';

/** The states of a route, and where it came from (SEL-5 to SEL-7). */
export const ROUTE_STATES = allOf<Word<Route, 'State'>>()(['active', 'blackhole', 'filtered']);
export const ROUTE_ORIGINS = allOf<Word<Route, 'Origin'>>()([
  'CreateRouteTable', 'CreateRoute', 'EnableVgwRoutePropagation', 'Advertisement',
]); // prettier-ignore

/** All other fields. A field that the SDK has and no row names does not compile here. */
const NOT_TARGETS: Readonly<Record<Exclude<keyof Route, TargetField>, true>> = {
  DestinationCidrBlock: true,
  DestinationIpv6CidrBlock: true,
  DestinationPrefixListId: true,
  InstanceOwnerId: true,
  Origin: true,
  State: true,
};

export interface Target {
  readonly kind: TargetKind;
  /** The id as printed; for a target of unknown kind the raw field and value. */
  readonly id: string;
}

/**
 * What a route hands its packets to.
 * @example targetOf({ GatewayId: 'igw-0abc' }) // { kind: 'internet-gateway', id: 'igw-0abc' }
 * @example targetOf({ SpaceGatewayId: 'sgw-1' }) // { kind: 'unknown', id: 'SpaceGatewayId sgw-1' }
 */
export function targetOf(route: Route): Target {
  let strange: Target | null = null;
  for (const { field, kind, looks } of TARGETS) {
    const value = route[field];
    if (strange !== null && field !== 'GatewayId') return strange;
    if (typeof value !== 'string' || value === '') continue;
    if (field !== 'GatewayId' || startsLike(value, looks)) return { kind, id: value };
    strange = { kind: 'unknown', id: `${field} ${value}` };
  }
  if (strange !== null) return strange;
  for (const [field, value] of Object.entries(route)) {
    if (!Object.hasOwn(NOT_TARGETS, field) && typeof value === 'string' && value !== '')
      return { kind: 'unknown', id: `${field} ${value}` };
  }
  return { kind: 'none', id: '' };
}

/** `local`, or an id with one of the prefixes. */
function startsLike(value: string, looks: readonly string[]): boolean {
  const lower = value.toLowerCase();
  return looks.some((look) => lower.startsWith(look === 'local' ? look : `${look}-`));
}
