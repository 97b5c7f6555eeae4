/** A table of the VPC with a live default route that a subnet does not use: the one that was meant (RT-11). */
import type { Context } from '../path/context.ts';
import { effectiveTable } from '../path/effective-table.ts';
import type { Fact } from '../path/facts.ts';
import { explicitOf, find, same, type Model, type TableFound } from '../path/model.ts';
import { routesOf, type RouteAt } from '../path/table-routes.ts';
import type { Judged } from './judge.ts';

interface WayOut {
  readonly table: TableFound;
  readonly route: RouteAt;
}

export function betterTable(context: Context, { subnetId, effective }: Judged): Fact[] {
  if (subnetId === null) return [];
  const { model } = context;
  const current = effective.table;
  if (current && routesOf(current).some((at) => isLiveDefault(context, at))) return [];
  const better = waysOut(context, effective.vpcId).find(({ table }) => table.id !== current?.id);
  if (!better) return [];
  const { table, route } = better;
  const association = explicitOf(model, subnetId)[0]?.association.RouteTableAssociationId ?? null;
  const values = { good: table.id, association, via: route.target.id };
  return [{ finding: 'association-missing', values, places: [route.place] }];
}

/** The tables of a VPC whose default route leads out, looked for once however many subnets lack it. */
const waysOut = (context: Context, vpcId: string | null): readonly WayOut[] =>
  context.memo.once(['tables with a way out', vpcId], () =>
    context.model.snapshot.routeTables.items.flatMap((table): WayOut[] => {
      if (vpcId !== null && !same(table.data.table.VpcId, vpcId)) return [];
      const route = routesOf(table).find((at) => isLiveDefault(context, at) && at.target.kind === exitOf(context));
      if (!route || (context.family === 'ipv4' && !worksFor(context.model, route.target.id, table.id, vpcId)))
        return [];
      return [{ table, route }];
    }),
  );

const isLiveDefault = ({ family }: Context, { destination, route }: RouteAt): boolean =>
  destination === (family === 'ipv4' ? '0.0.0.0/0' : '::/0') && route.State !== 'blackhole';

const exitOf = ({ family }: Context) => (family === 'ipv4' ? 'nat-gateway' : 'egress-only-internet-gateway');

/** A table that a NAT gateway's own subnet uses is no table to offer. */
function worksFor(model: Model, natId: string, tableId: string, vpcId: string | null): boolean {
  const nat = find(model.snapshot.natGateways, natId)?.data;
  if (!nat) return true;
  if ((nat.State ?? 'available') !== 'available' || nat.ConnectivityType === 'private') return false;
  return !nat.SubnetId || effectiveTable(model, nat.SubnetId, vpcId).table?.id !== tableId;
}
