/** Ways out that the VPC already has: a NAT gateway that works, the subnets that use it, a public subnet. */
import { effectiveTable } from './effective-table.ts';
import { find, type Model, same } from './model.ts';
import { routesOf } from './select-routes.ts';
import type { World } from './world.ts';

/** A NAT gateway of the VPC that could be routed to: available, public; null when none is in the paste. */
export function usableNat(model: Model, vpcId: string | null): string | null {
  const nat = model.snapshot.natGateways.items.find(
    ({ data }) =>
      (vpcId === null || same(data.VpcId, vpcId)) &&
      data.State?.toLowerCase() === 'available' &&
      data.ConnectivityType?.toLowerCase() !== 'private' &&
      hasWayOut(model, data.SubnetId, vpcId),
  );
  return nat?.id ?? null;
}

const hasWayOut = (model: Model, subnetId: string | undefined, vpcId: string | null): boolean =>
  !subnetId || hasGatewayRoute(model, subnetId, vpcId);

function hasGatewayRoute(model: Model, subnetId: string, vpcId: string | null): boolean {
  const { table } = effectiveTable(model, subnetId, vpcId);
  return (
    table !== null &&
    routesOf(table).some(
      (at) =>
        at.target.kind === 'internet-gateway' &&
        at.destination === '0.0.0.0/0' &&
        at.route.State?.toLowerCase() !== 'blackhole',
    )
  );
}

/** A subnet whose table sends everything to an internet gateway: where a NAT gateway belongs. */
export function publicSubnet(model: Model, vpcId: string | null): string | null {
  const subnet = model.snapshot.subnets.items.find(
    (s) => (vpcId === null || same(s.data.VpcId, vpcId)) && hasGatewayRoute(model, s.id, vpcId),
  );
  return subnet?.id ?? null;
}

/** Subnets of the VPC whose default route goes to a usable NAT gateway: where a function belongs. */
export function subnetsBehindNat({ model }: World, vpcId: string | null): string[] {
  return model.snapshot.subnets.items
    .filter((s) => vpcId === null || same(s.data.VpcId, vpcId))
    .filter((s) => {
      const { table } = effectiveTable(model, s.id, vpcId);
      return (
        table !== null &&
        routesOf(table).some(
          (at) =>
            at.destination === '0.0.0.0/0' &&
            at.target.kind === 'nat-gateway' &&
            at.route.State?.toLowerCase() !== 'blackhole' &&
            find(model.snapshot.natGateways, at.target.id)?.data.State?.toLowerCase() === 'available',
        )
      );
    })
    .map((s) => s.id);
}
