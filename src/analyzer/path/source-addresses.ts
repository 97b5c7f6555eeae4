/** Which private addresses the function's packets may come from: its subnet's block, or at least its VPC's. */
import { addressSet } from '../network/address-set.ts';
import { union, type IntervalSet } from '../network/interval-set.ts';
import { find, same, vpcOf } from './model.ts';
import { routesOf } from './table-routes.ts';
import type { Context } from './context.ts';

/** null when nothing in the paste tells; the VPC's blocks stand in for a subnet that was not pasted. */
export function sourceAddresses(context: Context, subnetId: string | null, vpcId: string | null): IntervalSet | null {
  context.looks.source++;
  const set = subnetBlock(context, subnetId);
  if (set.length > 0) return set;
  const vpc = vpcAddresses(context, vpcId ?? vpcOf(context.model, subnetId));
  return vpc.length > 0 ? vpc : null;
}

/** The blocks of a VPC: from its own record and from the local routes of its tables. */
export const vpcAddresses = (context: Context, vpcId: string | null): IntervalSet =>
  context.memo.once(['addresses of a VPC', context.family, vpcId], () => collect(context, vpcId));

function collect({ model, family }: Context, vpcId: string | null): IntervalSet {
  const vpc = find(model.snapshot.vpcs, vpcId)?.data;
  const v4 = [vpc?.CidrBlock ?? '', ...(vpc?.CidrBlockAssociationSet ?? []).map((a) => a.CidrBlock ?? '')];
  const v6 = (vpc?.Ipv6CidrBlockAssociationSet ?? []).map((a) => a.Ipv6CidrBlock ?? '');
  const tables = model.snapshot.routeTables.items.filter((t) => vpcId === null || same(t.data.table.VpcId, vpcId));
  const locals = tables.flatMap((t) => routesOf(t).filter((r) => r.target.kind === 'local')).map((r) => r.destination);
  return union(addressSet(family, family === 'ipv4' ? v4 : v6), addressSet(family, locals));
}

/** The addresses of a subnet of its own; none when it was not pasted. */
export function subnetBlock({ model, family }: Context, subnetId: string | null): IntervalSet {
  const subnet = find(model.snapshot.subnets, subnetId)?.data;
  if (family === 'ipv4') return addressSet(family, [subnet?.CidrBlock ?? '']);
  const blocks = (subnet?.Ipv6CidrBlockAssociationSet ?? []).map((a) => a.Ipv6CidrBlock ?? '');
  return addressSet(family, blocks);
}
