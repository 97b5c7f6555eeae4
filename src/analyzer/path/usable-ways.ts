/** Ways out that the VPC already has: a NAT gateway that works, the subnets that use it, a public subnet. */
import { effectiveTable } from './effective-table.ts';
import type { LiveInstance, MissingGateway, RouteTo } from './facts.ts';
import { coverage, find, same, type TableFound } from './model.ts';
import { type RouteAt, routesOf } from './table-routes.ts';
import type { Context } from './context.ts';

/** A NAT gateway of the VPC that could be routed to: available, public, with a way out; null when none is in the paste. */
export const usableNat = (context: Context, vpcId: string | null): string | null =>
  context.memo.once(['usable NAT gateway', vpcId], () => {
    const nat = context.model.snapshot.natGateways.items.find(
      ({ data }) =>
        (vpcId === null || same(data.VpcId, vpcId)) &&
        data.State === 'available' &&
        data.ConnectivityType !== 'private' &&
        (!data.SubnetId || leadsToGateway(context, data.SubnetId, vpcId)),
    );
    return nat?.id ?? ofSibling(context, vpcId);
  });

/** A gateway that another table of the VPC routes to, where the list of gateways is not there to say more of it. */
function ofSibling({ model }: Context, vpcId: string | null): string | null {
  const { natGateways, routeTables } = model.snapshot;
  if (vpcId === null || coverage(natGateways, vpcId) === 'complete') return null;
  for (const table of routeTables.items) {
    if (!same(table.data.table.VpcId, vpcId)) continue;
    const at = liveDefaults(table).find(({ target }) => target.kind === 'nat-gateway');
    if (at && find(natGateways, at.target.id) === undefined) return at.target.id;
  }
  return null;
}

/**
 * A NAT instance of the VPC that could be routed to: running, with a public address, in a subnet that leads to an internet
 * gateway. Its check is off (NI-3), or a dead route shows that there was one, which it may have replaced.
 * @param dead the route that is dead; null where there is none
 */
export function usableInstance(context: Context, vpcId: string | null, dead: RouteAt | null): LiveInstance | null {
  const { snapshot } = context.model;
  if (snapshot.networkInterfaces.items.length === 0) return null;
  const running = snapshot.networkInterfaces.items.filter(({ id, data }) => {
    const { InstanceId: machine, DeviceIndex: index = 0 } = data.Attachment ?? {};
    return (
      index === 0 &&
      !same(id, dead?.target.id) &&
      (data.InterfaceType ?? 'interface') === 'interface' &&
      data.Association?.PublicIp !== undefined &&
      data.SubnetId !== undefined &&
      same(data.VpcId, vpcId) &&
      find(snapshot.instances, machine)?.data.State?.Name === 'running' &&
      leadsToGateway(context, data.SubnetId, vpcId)
    );
  });
  const open = running.filter(({ data }) => data.SourceDestCheck === false);
  const closed = dead?.target.kind === 'instance' ? running.filter(({ data }) => data.SourceDestCheck === true) : [];
  const named = closed.filter(({ data }) => /\bnat\b/i.test(data.Description ?? ''));
  // Of several, which one is meant nothing tells.
  const [at] = [open, named, closed].find((list) => list.length === 1) ?? [];
  const machine = at?.data.Attachment?.InstanceId;
  return at && machine !== undefined
    ? { interface: at.id, instance: machine, checked: at.data.SourceDestCheck === true }
    : null;
}

/** That a VPC has no internet gateway, where the whole list shows it: then a NAT gateway alone leads nowhere (NAT-5, NAT-10). */
export const missingGateway = ({ model }: Context, vpcId: string | null): MissingGateway | null => {
  const { internetGateways } = model.snapshot;
  if (vpcId === null || coverage(internetGateways, vpcId) !== 'complete') return null;
  const attached = internetGateways.items.map(({ data }) => data.Attachments);
  if (attached.some((list) => list === undefined || list.some((a) => a.VpcId === undefined || same(a.VpcId, vpcId))))
    return null;
  return { id: internetGateways.items.find(({ data }) => data.Attachments?.length === 0)?.id ?? null };
};

/** The IPv4 routes of a VPC's tables that lead to a NAT gateway. */
export const routesToNat = (context: Context, nat: string, vpcId: string | null): readonly RouteTo[] =>
  context.memo.once(['routes to NAT', nat, vpcId], () =>
    context.model.snapshot.routeTables.items
      .filter(({ data }) => vpcId === null || same(data.table.VpcId, vpcId))
      .flatMap((table) =>
        routesOf(table)
          .filter(({ target, cidr }) => cidr?.family === 'ipv4' && same(target.id, nat))
          .map(({ destination }) => ({ table: table.id, destination })),
      ),
  );

/** A subnet whose table sends everything to an internet gateway: where a NAT gateway belongs. */
export const publicSubnet = (context: Context, vpcId: string | null): string | null =>
  context.memo.once(
    ['public subnet', vpcId],
    () => subnetsOf(context, vpcId).find((id) => leadsToGateway(context, id, vpcId)) ?? null,
  );

/** Subnets of the VPC whose default route goes to a usable NAT gateway: where a function belongs. */
export const subnetsBehindNat = (context: Context, vpcId: string | null): readonly string[] =>
  context.memo.once(['subnets behind NAT', vpcId], () => {
    const gateways = context.model.snapshot.natGateways;
    const isGood = ({ target }: RouteAt): boolean =>
      target.kind === 'nat-gateway' && find(gateways, target.id)?.data.State === 'available';
    // A table that sends a part to an internet gateway is a trap for that part.
    const isTrap = (table: TableFound): boolean =>
      routesOf(table).some(({ target }) => target.kind === 'internet-gateway');
    const good = new Map<TableFound, boolean>();
    return subnetsOf(context, vpcId).filter((id) => {
      const { table } = effectiveTable(context.model, id, vpcId);
      if (table === null) return false;
      const isKnown = good.get(table) ?? (liveDefaults(table).some(isGood) && !isTrap(table));
      good.set(table, isKnown);
      return isKnown;
    });
  });

const subnetsOf = ({ model }: Context, vpcId: string | null): string[] =>
  model.snapshot.subnets.items.filter((s) => vpcId === null || same(s.data.VpcId, vpcId)).map((s) => s.id);

const leadsToGateway = (context: Context, subnetId: string, vpcId: string | null): boolean =>
  defaultRoutes(context, subnetId, vpcId).some((at) => at.target.kind === 'internet-gateway');

/** Live IPv4 default routes of a subnet's table. */
function defaultRoutes({ model }: Context, subnetId: string, vpcId: string | null): readonly RouteAt[] {
  const { table } = effectiveTable(model, subnetId, vpcId);
  return table === null ? [] : liveDefaults(table);
}

/** Routes come in the order of addresses, so the default ones stand first. */
export function liveDefaults(table: TableFound): readonly RouteAt[] {
  const routes = routesOf(table);
  const others = routes.findIndex((at) => at.cidr?.prefix !== 0);
  return routes
    .slice(0, others === -1 ? routes.length : others)
    .filter((at) => at.destination === '0.0.0.0/0' && at.route.State !== 'blackhole');
}
