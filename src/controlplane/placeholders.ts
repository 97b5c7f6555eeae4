/** The words that a fix has for ids which AWS assigns, and the answers that give them. */
import { isObject } from './parameters.ts';
import type { Json } from './types.ts';

/** Where the answer of an operation has the id, by the words that fixes use for it. */
const ASSIGNED: Readonly<Record<string, readonly [placeholder: string, path: readonly string[]]>> = {
  AllocateAddress: ['<new Elastic IP>', ['AllocationId']],
  CreateEgressOnlyInternetGateway: [
    '<new egress-only internet gateway>',
    ['EgressOnlyInternetGateway', 'EgressOnlyInternetGatewayId'],
  ],
  CreateInternetGateway: ['<new internet gateway>', ['InternetGateway', 'InternetGatewayId']],
  CreateNatGateway: ['<new NAT gateway>', ['NatGateway', 'NatGatewayId']],
  CreateRouteTable: ['<new route table>', ['RouteTable', 'RouteTableId']],
  CreateSecurityGroup: ['<new security group>', ['GroupId']],
  CreateVpcEndpoint: ['<new endpoint>', ['VpcEndpoint', 'VpcEndpointId']],
  CreateVpcPeeringConnection: ['<new peering connection>', ['VpcPeeringConnection', 'VpcPeeringConnectionId']],
};

/** The word for the id that an operation's answer gives; undefined for one that gives none. */
export const placeholderOf = (operation: string): string | undefined => ASSIGNED[operation]?.[0];

/** The placeholders that an answer fills. */
export function placeholdersFrom(operation: string, response: Json): Record<string, string> {
  const [name, path] = ASSIGNED[operation] ?? ['', []];
  const id = path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), response);
  return typeof id === 'string' ? { [name]: id } : {};
}

/** A request with every placeholder that has a value replaced by it. */
export function fillPlaceholders(input: Readonly<Json>, values: Readonly<Record<string, string>>): Json {
  const filled = (value: unknown): unknown =>
    typeof value === 'string'
      ? Object.hasOwn(values, value)
        ? values[value]
        : value
      : Array.isArray(value)
        ? value.map(filled)
        : isObject(value)
          ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, filled(child)]))
          : value;
  return filled(input) as Json;
}
