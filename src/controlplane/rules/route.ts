/** Routes as requests give them: one destination in its canonical form, one target that exists in the same VPC. */
import { formatCidr, parseCidr } from '../../analyzer/network/address.ts';
import type { Draft } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import type { Ec2, Plain } from '../sdk.ts';
import type { Json } from '../types.ts';
import type { ListName } from '../collections.ts';

export type Route = Plain<Ec2.Route>;
type RouteTable = Plain<Ec2.RouteTable>;

/** The members of a request that say where a route applies. */
export const DESTINATION_PARAMETERS = {
  DestinationCidrBlock: 'string',
  DestinationIpv6CidrBlock: 'string',
  DestinationPrefixListId: 'string',
} as const;

/** The members that say where it leads. */
export const TARGET_PARAMETERS = {
  GatewayId: 'string',
  NatGatewayId: 'string',
  TransitGatewayId: 'string',
  LocalGatewayId: 'string',
  CarrierGatewayId: 'string',
  CoreNetworkArn: 'string',
  OdbNetworkArn: 'string',
  EgressOnlyInternetGatewayId: 'string',
  InstanceId: 'string',
  NetworkInterfaceId: 'string',
  VpcPeeringConnectionId: 'string',
  VpcEndpointId: 'string',
} as const;

type DestinationField = keyof typeof DESTINATION_PARAMETERS;
type Destinations = { readonly [K in DestinationField]?: string | undefined };
type Target = { readonly [K in keyof typeof TARGET_PARAMETERS]?: string | undefined };

const DESTINATIONS = Object.keys(DESTINATION_PARAMETERS) as DestinationField[];

/** The destination of a request or of a route, with host bits cleared as EC2 clears them (`CreateRoute`, API reference). */
export function destinationOf(input: Destinations): { readonly field: DestinationField; readonly value: string } {
  const given = DESTINATIONS.filter((field) => input[field] !== undefined);
  const [field] = given;
  if (field === undefined)
    throw new Refusal(
      'MissingParameter',
      'The request must contain the parameter destinationCidrBlock or destinationIpv6CidrBlock',
    );
  if (given.length > 1)
    throw new Refusal(
      'InvalidParameterCombination',
      `The parameters ${given.map(lowerFirst).join(' and ')} cannot be used together`,
    );
  const value = input[field] ?? '';
  if (field === 'DestinationPrefixListId') return { field, value };
  return { field, value: canonical(value, field === 'DestinationCidrBlock' ? 'ipv4' : 'ipv6', lowerFirst(field)) };
}

/** A CIDR with its host bits cleared; refuses what is none. */
export function canonical(text: string, family: 'ipv4' | 'ipv6', parameter: string): string {
  const cidr = text.includes('/') ? parseCidr(text) : null;
  if (cidr?.family !== family)
    throw new Refusal(
      'InvalidParameterValue',
      `Value (${text}) for parameter ${parameter} is invalid. This is not a valid CIDR block.`,
    );
  return formatCidr(cidr);
}

/**
 * The route of a table to exactly this destination that somebody made. One that a virtual private gateway propagates is no
 * request's business, and a static one may stand beside it and wins (VPC user guide, route priority).
 */
export const routeTo = (
  { Routes = [] }: RouteTable,
  { field, value }: ReturnType<typeof destinationOf>,
): Route | undefined =>
  Routes.find(
    (route) => route[field] !== undefined && route.Origin !== 'EnableVgwRoutePropagation' && same(route[field], value),
  );

const same = (a: string, b: string): boolean => {
  const [x, y] = [parseCidr(a), parseCidr(b)];
  return a === b || (x !== null && y !== null && x.family === y.family && x.from === y.from && x.prefix === y.prefix);
};

/** What a target has to be: in a list that is shown, and in the VPC of the table. */
const LISTS: readonly (readonly [keyof Target, RegExp, ListName])[] = [
  ['GatewayId', /^igw-/, 'InternetGateways'],
  ['GatewayId', /^vpce-/, 'VpcEndpoints'],
  ['VpcEndpointId', /^/, 'VpcEndpoints'],
  ['NatGatewayId', /^/, 'NatGateways'],
  ['EgressOnlyInternetGatewayId', /^/, 'EgressOnlyInternetGateways'],
  ['NetworkInterfaceId', /^/, 'NetworkInterfaces'],
  ['VpcPeeringConnectionId', /^/, 'VpcPeeringConnections'],
];

/** The target as a route shows it; refuses none, several, one that does not exist and one of another VPC. */
export function targetOf(input: Target, table: RouteTable, draft: Draft): Partial<Route> {
  const given = (Object.keys(TARGET_PARAMETERS) as (keyof Target)[]).filter((field) => input[field] !== undefined);
  const [field] = given;
  if (field === undefined)
    throw new Refusal(
      'MissingParameter',
      `The request must contain exactly one of ${Object.keys(TARGET_PARAMETERS).map(lowerFirst).join(', ')}`,
    );
  if (given.length > 1)
    throw new Refusal(
      'InvalidParameterCombination',
      `The parameters ${given.map(lowerFirst).join(' and ')} cannot be used together`,
    );
  const id = input[field] ?? '';
  const list = LISTS.find(([of, looks]) => of === field && looks.test(id))?.[2];
  if (list !== undefined) {
    draft.refer(list, id);
    checkNetwork(list, id, table, draft);
  }
  if (field === 'InstanceId') return interfaceOf(id, draft);
  // A Gateway Load Balancer endpoint is named by a field of its own and printed as a gateway.
  return field === 'VpcEndpointId' ? { GatewayId: id } : { [field]: id };
}

function checkNetwork(list: ListName, id: string, table: RouteTable, draft: Draft): void {
  const target = draft.find(list, id) as (Json & { VpcId?: string; Attachments?: { VpcId?: string }[] }) | undefined;
  if (target === undefined || list === 'VpcPeeringConnections') return;
  const isGateway = list === 'InternetGateways' || list === 'EgressOnlyInternetGateways';
  const vpcs = isGateway ? (target.Attachments ?? []).map(({ VpcId }) => VpcId) : [target.VpcId];
  if (table.VpcId === undefined || (!isGateway && target.VpcId === undefined) || vpcs.includes(table.VpcId)) return;
  const what = {
    InternetGateways: 'network gateway',
    EgressOnlyInternetGateways: 'network gateway',
    NetworkInterfaces: 'interface',
  }[list as string];
  throw new Refusal(
    'InvalidParameterValue',
    `route table ${table.RouteTableId ?? ''} and ${what ?? 'target'} ${id} belong to different networks`,
  );
}

/** A route to an instance is one to its interface, and shows both. */
function interfaceOf(id: string, draft: Draft): Partial<Route> {
  const machine = draft.instances().find(({ InstanceId }) => InstanceId === id);
  const card = machine?.NetworkInterfaces?.[0];
  return {
    InstanceId: id,
    ...(machine?.NetworkInterfaces?.length === 1 && card?.NetworkInterfaceId !== undefined
      ? { NetworkInterfaceId: card.NetworkInterfaceId }
      : {}),
  };
}

/** `blackhole` when the target cannot take packets any more, as `describe-route-tables` says it (API reference, `Route`). */
export function stateOfRoute(target: Partial<Route>, draft: Draft): 'active' | 'blackhole' {
  const nat = draft.find('NatGateways', target.NatGatewayId)?.State;
  const peering = draft.find('VpcPeeringConnections', target.VpcPeeringConnectionId)?.Status?.Code;
  const gateway = draft.find('InternetGateways', target.GatewayId);
  const isGone =
    (gateway !== undefined && (gateway.Attachments ?? []).length === 0) ||
    ['deleting', 'deleted', 'failed'].includes(nat ?? '') ||
    ['deleted', 'rejected', 'expired', 'failed'].includes(peering ?? '');
  return isGone ? 'blackhole' : 'active';
}

/** `DestinationCidrBlock` as EC2 writes it in messages: `destinationCidrBlock`. */
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
