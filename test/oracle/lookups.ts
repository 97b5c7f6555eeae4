/** Small questions about the pasted lists that several rules ask. */
import type { Cidr } from './addresses.ts';
import { cidrHolds, parseCidr } from './addresses.ts';
import type { Family, Route, RouteTable, Subnet } from './shapes.ts';
import type { World } from './world.ts';

/** What is no internet address (0.4). */
export const SPECIAL: Readonly<Record<Family, readonly string[]>> = {
  ipv4: [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
    ...['192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4'],
    '240.0.0.0/4',
  ],
  ipv6: ['2001:db8::/32'],
};

/** An address that an internet gateway can carry to (0.4). */
export function isPublic(family: Family, value: bigint): boolean {
  const whole = family === 'ipv4' ? '0.0.0.0/0' : '2000::/3';
  return cidrHolds(whole, family, value) && !SPECIAL[family].some((text) => cidrHolds(text, family, value));
}

/** The subnet of this id, when it was pasted. */
export function subnetOf(world: World, id: string | null): Subnet | undefined {
  return world.subnets.items.find((subnet) => subnet.SubnetId === id);
}

/** The VPC of a subnet (RT-3 with 0.6). */
export function vpcOfSubnet(world: World, id: string, configured: string | null): string | null {
  const resident =
    subnetOf(world, id)?.VpcId ??
    configured ??
    // A table serves only subnets of its own VPC, so its word goes before that of what merely stands in the subnet.
    world.routeTables.items.find((table) => table.Associations?.some((a) => a.SubnetId === id))?.VpcId ??
    world.natGateways.items.find((item) => item.SubnetId === id)?.VpcId ??
    world.interfaces.items.find((item) => item.SubnetId === id)?.VpcId ??
    world.endpoints.items.find((item) => item.SubnetIds?.includes(id))?.VpcId ??
    world.networkAcls.items.find((acl) => acl.Associations.some((a) => a.SubnetId === id))?.VpcId;
  return resident ?? guessedVpc(world);
}

/** True when nothing but the tables' common VPC stands for the VPC of a subnet: a guess proves no block (RT-3, 0.6). */
export function isGuessed(world: World, id: string): boolean {
  const hosts = world.functions.items.some((fn) => fn.VpcConfig?.SubnetIds?.includes(id) && fn.VpcConfig.VpcId);
  return (
    !hosts &&
    vpcOfSubnet({ ...world, routeTables: { ...world.routeTables, items: explicit(world, id) } }, id, null) === null
  );
}

function explicit(world: World, id: string): RouteTable[] {
  return world.routeTables.items.filter((table) => table.Associations?.some((a) => a.SubnetId === id));
}

function guessedVpc(world: World): string | null {
  const vpcs = new Set(world.routeTables.items.map((table) => table.VpcId));
  const mains = world.routeTables.items.filter((table) => table.Associations?.some((a) => a.Main === true));
  return vpcs.size === 1 && mains.length === 1 ? (mains[0]?.VpcId ?? null) : null;
}

/** Every CIDR that the VPC owns, from the VPC itself or from local routes. */
export function vpcRanges(world: World, vpcId: string | null): Cidr[] {
  const vpc = world.vpcs.items.find((item) => item.VpcId === vpcId);
  const locals = world.routeTables.items
    .filter((table) => table.VpcId === vpcId)
    .flatMap((table) => (table.Routes ?? []).filter((route) => route.GatewayId === 'local'))
    .flatMap((route) => [route.DestinationCidrBlock, route.DestinationIpv6CidrBlock]);
  const named = [
    vpc?.CidrBlock,
    ...(vpc?.CidrBlockAssociationSet ?? []).map((item) => item.CidrBlock),
    ...(vpc?.Ipv6CidrBlockAssociationSet ?? []).map((item) => item.Ipv6CidrBlock),
  ];
  return [...new Set([...named, ...locals])].flatMap((text) => {
    const cidr = text === undefined ? null : parseCidr(text);
    return cidr ? [cidr] : [];
  });
}

/** A route whose target is a gateway endpoint: a prefix list towards `vpce-`, unless that is known to be a firewall. */
export function isGatewayEndpointRoute(world: World, route: Route): boolean {
  if (route.DestinationPrefixListId === undefined || !route.GatewayId?.startsWith('vpce-')) return false;
  const endpoint = world.endpoints.items.find((item) => item.VpcEndpointId === route.GatewayId);
  return endpoint === undefined || endpoint.VpcEndpointType === 'Gateway';
}

/** A prefix list that AWS manages: it cannot cover the internet at large (SEL-12, SEL-13). */
export function isAwsList(world: World, id: string): boolean {
  const listed = world.prefixLists.items.some(
    (list) =>
      list.PrefixListId === id &&
      (list.OwnerId === 'AWS' || (list.PrefixListName?.startsWith('com.amazonaws.') ?? false)),
  );
  const routes = world.routeTables.items.flatMap((table) => table.Routes ?? []);
  return listed || routes.some((route) => route.DestinationPrefixListId === id && isGatewayEndpointRoute(world, route));
}

/** Whether a prefix list may hold addresses of the family: it says which it has. */
export function mayHold(world: World, id: string, family: Family): boolean {
  const declared = world.prefixLists.items.find((list) => list.PrefixListId === id)?.AddressFamily?.toLowerCase();
  return declared === undefined || declared === family;
}

/** Compares Availability Zones by id where both are known, else by name; null when it cannot be told. */
export function sameZone(
  a: { AvailabilityZone?: string | undefined; AvailabilityZoneId?: string | undefined },
  b: { AvailabilityZone?: string | undefined; AvailabilityZoneId?: string | undefined },
): boolean | null {
  if (a.AvailabilityZoneId !== undefined && b.AvailabilityZoneId !== undefined)
    return a.AvailabilityZoneId === b.AvailabilityZoneId;
  if (a.AvailabilityZone !== undefined && b.AvailabilityZone !== undefined)
    return a.AvailabilityZone === b.AvailabilityZone;
  return null;
}
