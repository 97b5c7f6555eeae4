/** Small questions about the pasted lists that several rules ask. */
import type { Cidr } from './addresses.ts';
import { parseCidr } from './addresses.ts';
import type { Route, Subnet } from './shapes.ts';
import type { World } from './world.ts';

/** The subnet of this id, when it was pasted. */
export function subnetOf(world: World, id: string | null): Subnet | undefined {
  return world.subnets.items.find((subnet) => subnet.SubnetId === id);
}

/** The VPC of a subnet (RT-3 with 0.6). */
export function vpcOfSubnet(world: World, id: string, configured: string | null): string | null {
  const resident =
    subnetOf(world, id)?.VpcId ??
    configured ??
    world.natGateways.items.find((item) => item.SubnetId === id)?.VpcId ??
    world.interfaces.items.find((item) => item.SubnetId === id)?.VpcId ??
    world.endpoints.items.find((item) => item.SubnetIds?.includes(id))?.VpcId ??
    world.routeTables.items.find((table) => table.Associations?.some((a) => a.SubnetId === id))?.VpcId ??
    world.networkAcls.items.find((acl) => acl.Associations.some((a) => a.SubnetId === id))?.VpcId;
  if (resident !== undefined) return resident;
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
