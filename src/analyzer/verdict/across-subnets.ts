/** What is noticed about the function and its subnets together, after every path has been judged. */
import type { CallerChoice } from './choose-caller.ts';
import { effectiveTable } from '../path/effective-table.ts';
import type { Fact } from '../path/facts.ts';
import type { Judged } from './judge.ts';
import { below, explicitOf, find, same, type Model } from '../path/model.ts';
import { routesOf, type RouteAt } from '../path/table-routes.ts';
import type { Word } from '../words.ts';
import type { Context } from '../path/context.ts';

export interface FactAt {
  readonly fact: Fact;
  /** Subnets that it concerns; empty for the whole. */
  readonly subnets: readonly (string | null)[];
}

const FEW_ADDRESSES = 8;

/** States of the function that are no part of the path and still explain failures (FN-10). */
export function functionFacts({ found, attachment, caller }: CallerChoice): Fact[] {
  if (!found) return [];
  const { data } = found;
  const name = caller.name ?? found.id;
  const facts: Fact[] = [];
  const update = (data.LastUpdateStatus ?? '').toLowerCase();
  if (update === 'inprogress' || update === 'failed') {
    const values = { name, status: data.LastUpdateStatus ?? '', reason: data.LastUpdateStatusReasonCode ?? null };
    facts.push({ finding: 'config-update-in-progress', values, places: [below(found.place, 'LastUpdateStatus')] });
  }
  const state = (data.State ?? 'active').toLowerCase();
  if (state !== 'active') {
    facts.push({
      finding: 'function-state',
      values: { name, state: data.State ?? '', code: data.StateReasonCode ?? '' },
      places: [below(found.place, 'State')],
    });
  }
  if (attachment === 'damaged') {
    const has = (data.VpcConfig?.SecurityGroupIds ?? []).length > 0 ? 'security groups' : 'a VPC';
    facts.push({
      finding: 'damaged-function-paste',
      values: { name, has, lacks: 'subnet' },
      places: [below(found.place, 'VpcConfig')],
    });
  } else if (attachment === 'vpc' && (caller.groupIds ?? []).length === 0) {
    facts.push({
      finding: 'damaged-function-paste',
      values: { name, has: 'subnets', lacks: 'security group' },
      places: [below(found.place, 'VpcConfig')],
    });
  }
  if (attachment === 'managed') {
    const provider =
      data.CapacityProviderConfig?.LambdaManagedInstancesCapacityProviderConfig?.CapacityProviderArn ?? '';
    facts.push({
      finding: 'managed-instances',
      values: { name, provider: provider.split(':').at(-1) ?? '', pasted: caller.groupIds !== null },
      places: [below(found.place, 'CapacityProviderConfig')],
    });
  }
  return facts;
}

/** Facts about the judged subnets together: which work, which zones, which addresses are left. */
export function subnetFacts(context: Context, choice: CallerChoice, judged: readonly Judged[]): FactAt[] {
  const out: FactAt[] = [];
  const withIds = judged.filter((j) => j.subnetId !== null);
  const having = (...words: readonly Word[]): string[] =>
    withIds.filter((j) => words.includes(j.summary.word)).map((j) => j.subnetId ?? '');
  const bad = having('unreachable');
  const good = having('reachable');
  const attached = context.caller.kind !== 'supposed';
  if (attached && bad.length > 0 && bad.length < withIds.length) {
    const values = {
      good,
      bad,
      unsure: having('unknown', 'depends', 'intermittent'),
      name: context.caller.name,
      groups: context.caller.groupIds ?? [],
      function: context.caller.kind === 'function',
    };
    out.push({
      fact: {
        finding: 'mixed-subnets',
        values,
        places: choice.found ? [below(choice.found.place, 'VpcConfig', 'SubnetIds')] : [],
        blocks: true,
      },
      subnets: bad,
    });
  }
  const zones = new Set(withIds.map((j) => find(context.model.snapshot.subnets, j.subnetId)?.data.AvailabilityZone));
  const [zone] = zones;
  if (attached && zones.size === 1 && zone !== undefined && withIds.length > 0) {
    const subnets = withIds.map((j) => j.subnetId ?? '');
    out.push({ fact: { finding: 'single-az', values: { zone, subnets }, places: [] }, subnets });
  }
  for (const { subnetId, effective, summary } of judged) {
    const subnet = find(context.model.snapshot.subnets, subnetId);
    const free = subnet?.data.AvailableIpAddressCount;
    if (subnet && attached && free !== undefined && free < FEW_ADDRESSES) {
      out.push({
        fact: {
          finding: 'subnet-out-of-addresses',
          values: { subnet: subnet.id, free },
          places: [below(subnet.place, 'AvailableIpAddressCount')],
        },
        subnets: [subnet.id],
      });
    }
    if (
      subnet?.data.EnableDns64 === true &&
      context.family === 'ipv6' &&
      effective.table &&
      !routesOf(effective.table).some((r) => r.destination === '64:ff9b::/96')
    ) {
      out.push({
        fact: {
          finding: 'dns64-without-nat64',
          values: { subnet: subnet.id, table: effective.table.id, nat: null },
          places: [below(subnet.place, 'EnableDns64')],
        },
        subnets: [subnet.id],
      });
    }
    if (summary.word === 'unreachable' && attached && subnetId !== null)
      out.push(...betterTable(context, subnetId, effective.table?.id ?? null, effective.vpcId));
  }
  return out;
}

/** A table of the VPC with a live default route to a NAT gateway that this subnet does not use (RT-11). */
function betterTable(
  { model, family }: Context,
  subnetId: string,
  current: string | null,
  vpcId: string | null,
): FactAt[] {
  const wanted = family === 'ipv4' ? '0.0.0.0/0' : '::/0';
  const currentTable = model.snapshot.routeTables.items.find((t) => t.id === current);
  const isLive = ({ destination, route }: RouteAt): boolean =>
    destination === wanted && route.State?.toLowerCase() !== 'blackhole';
  if (currentTable && routesOf(currentTable).some(isLive)) return [];
  for (const table of model.snapshot.routeTables.items) {
    if (table.id === current || (vpcId !== null && !same(table.data.table.VpcId, vpcId))) continue;
    const route = routesOf(table).find(
      (r) =>
        r.destination === wanted &&
        r.route.State?.toLowerCase() !== 'blackhole' &&
        (family === 'ipv4' ? r.target.kind === 'nat-gateway' : r.target.kind === 'egress-only-internet-gateway'),
    );
    if (!route || (route.target.kind === 'nat-gateway' && !worksFor(model, route.target.id, table.id, vpcId))) continue;
    const association = explicitOf(model, subnetId)[0]?.association.RouteTableAssociationId ?? null;
    return [
      {
        fact: {
          finding: 'association-missing',
          values: { good: table.id, association, via: route.target.id },
          places: [route.place],
        },
        subnets: [subnetId],
      },
    ];
  }
  return [];
}

/** A table that a NAT gateway's own subnet uses is no table to offer. */
function worksFor(model: Model, natId: string, tableId: string, vpcId: string | null): boolean {
  const nat = find(model.snapshot.natGateways, natId)?.data;
  if (!nat) return true;
  if ((nat.State ?? 'available').toLowerCase() !== 'available' || nat.ConnectivityType?.toLowerCase() === 'private')
    return false;
  return !nat.SubnetId || effectiveTable(model, nat.SubnetId, vpcId).table?.id !== tableId;
}

/** What the paste itself makes noteworthy: empty answers, gateway tables. */
export function pasteFacts(model: Model): Fact[] {
  const { snapshot } = model;
  const facts: Fact[] = [];
  for (const table of snapshot.routeTables.items) {
    const edge =
      table.data.table.Associations?.findIndex((a) => a.GatewayId !== undefined && a.GatewayId !== '' && !a.SubnetId) ??
      -1;
    const gateway = table.data.table.Associations?.[edge]?.GatewayId;
    if (gateway !== undefined)
      facts.push({
        finding: 'edge-table-ignored',
        values: { table: table.id, gateway },
        places: [below(table.place, 'Associations', edge)],
      });
  }
  const asked = snapshot.documents.find((d) => d.command === 'describe-route-tables');
  if (asked && snapshot.routeTables.items.length === 0) {
    const document = snapshot.paste.documents[asked.document];
    facts.push({
      finding: 'empty-filtered-paste',
      values: { command: document?.command?.text ?? null },
      places: [{ document: asked.document, path: [] }],
    });
  }
  if (snapshot.routeTables.coverage.kind === 'partial' && snapshot.routeTables.items.length > 0) {
    facts.push({
      finding: 'partial-paste',
      values: { what: 'route tables', reason: snapshot.routeTables.coverage.reason },
      places: [],
    });
  }
  return facts;
}
