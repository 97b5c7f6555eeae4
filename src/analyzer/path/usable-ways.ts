/** Ways out that the VPC already has: a NAT gateway that works, the subnets that use it, a public subnet. */
import { effectiveTable } from './effective-table.ts';
import { find, same, type TableFound } from './model.ts';
import { type RouteAt, routesOf } from './table-routes.ts';
import type { World } from './world.ts';

/** A NAT gateway of the VPC that could be routed to: available, public, with a way out; null when none is in the paste. */
export const usableNat = (world: World, vpcId: string | null): string | null =>
  world.memo.once(['usable NAT gateway', vpcId], () => {
    const nat = world.model.snapshot.natGateways.items.find(
      ({ data }) =>
        (vpcId === null || same(data.VpcId, vpcId)) &&
        data.State?.toLowerCase() === 'available' &&
        data.ConnectivityType?.toLowerCase() !== 'private' &&
        (!data.SubnetId || leadsToGateway(world, data.SubnetId, vpcId)),
    );
    return nat?.id ?? null;
  });

/** A subnet whose table sends everything to an internet gateway: where a NAT gateway belongs. */
export const publicSubnet = (world: World, vpcId: string | null): string | null =>
  world.memo.once(
    ['public subnet', vpcId],
    () => subnetsOf(world, vpcId).find((id) => leadsToGateway(world, id, vpcId)) ?? null,
  );

/** Subnets of the VPC whose default route goes to a usable NAT gateway: where a function belongs. */
export const subnetsBehindNat = (world: World, vpcId: string | null): readonly string[] =>
  world.memo.once(['subnets behind NAT', vpcId], () => {
    const gateways = world.model.snapshot.natGateways;
    const isGood = ({ target }: RouteAt): boolean =>
      target.kind === 'nat-gateway' && find(gateways, target.id)?.data.State?.toLowerCase() === 'available';
    return subnetsOf(world, vpcId).filter((id) => defaultRoutes(world, id, vpcId).some(isGood));
  });

const subnetsOf = ({ model }: World, vpcId: string | null): string[] =>
  model.snapshot.subnets.items.filter((s) => vpcId === null || same(s.data.VpcId, vpcId)).map((s) => s.id);

const leadsToGateway = (world: World, subnetId: string, vpcId: string | null): boolean =>
  defaultRoutes(world, subnetId, vpcId).some((at) => at.target.kind === 'internet-gateway');

/** Live IPv4 default routes of a subnet's table. */
function defaultRoutes({ model }: World, subnetId: string, vpcId: string | null): readonly RouteAt[] {
  const { table } = effectiveTable(model, subnetId, vpcId);
  return table === null ? [] : liveDefaults(table);
}

/** Routes come in the order of addresses, so the default ones stand first. */
function liveDefaults(table: TableFound): readonly RouteAt[] {
  const routes = routesOf(table);
  const others = routes.findIndex((at) => at.cidr?.prefix !== 0);
  return routes
    .slice(0, others === -1 ? routes.length : others)
    .filter((at) => at.destination === '0.0.0.0/0' && at.route.State?.toLowerCase() !== 'blackhole');
}
