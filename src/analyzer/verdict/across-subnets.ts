/** What is noticed about the subnets together, after every path has been judged: which work, which zones, which addresses are left. */
import { append } from '../lists.ts';
import type { Context } from '../path/context.ts';
import type { Fact } from '../path/facts.ts';
import { below, find } from '../path/model.ts';
import { routesOf } from '../path/table-routes.ts';
import type { Word } from '../words.ts';
import { betterTable } from './better-table.ts';
import type { CallerChoice } from './caller-choice.ts';
import type { Judged } from './judge.ts';

export interface FactAt {
  readonly fact: Fact;
  /** Subnets that it concerns; empty for the whole. */
  readonly subnets: readonly (string | null)[];
}

const FEW_ADDRESSES = 8;

/** Facts about the judged subnets together, then about each of them. */
export function subnetFacts(context: Context, choice: CallerChoice, judged: readonly Judged[]): FactAt[] {
  const attached = context.caller.kind !== 'supposed';
  const facts: FactAt[] = attached ? [...mixed(context, choice, judged), ...oneZone(context, judged)] : [];
  for (const one of judged) {
    if (attached) append(facts, fewAddresses(context, one));
    if (context.family === 'ipv6') append(facts, dns64(context, one));
    if (attached && one.summary.word === 'unreachable')
      for (const fact of betterTable(context, one)) facts.push({ fact, subnets: [one.subnetId] });
  }
  return facts;
}

/** Some subnets fail and others do not, so the function works by chance (MIX-1). */
function mixed({ caller }: Context, { found }: CallerChoice, judged: readonly Judged[]): FactAt[] {
  const withIds = judged.filter((j) => j.subnetId !== null);
  const having = (...words: readonly Word[]): string[] =>
    withIds.filter((j) => words.includes(j.summary.word)).map((j) => j.subnetId ?? '');
  const bad = having('unreachable');
  if (bad.length === 0 || bad.length === withIds.length) return [];
  const values = {
    good: having('reachable'),
    bad,
    unsure: having('unknown', 'depends', 'intermittent'),
    name: caller.name,
    groups: caller.groupIds ?? [],
    function: caller.kind === 'function',
  };
  const places = found ? [below(found.place, 'VpcConfig', 'SubnetIds')] : [];
  return [{ fact: { finding: 'mixed-subnets', values, places, blocks: true }, subnets: bad }];
}

function oneZone({ model }: Context, judged: readonly Judged[]): FactAt[] {
  const subnets = judged.map((j) => j.subnetId).filter((id) => id !== null);
  const zones = new Set(subnets.map((id) => find(model.snapshot.subnets, id)?.data.AvailabilityZone));
  const [zone] = zones;
  if (zones.size !== 1 || zone === undefined) return [];
  return [{ fact: { finding: 'single-az', values: { zone, subnets }, places: [] }, subnets }];
}

function fewAddresses({ model }: Context, { subnetId }: Judged): FactAt[] {
  const subnet = find(model.snapshot.subnets, subnetId);
  const free = subnet?.data.AvailableIpAddressCount;
  if (!subnet || free === undefined || free >= FEW_ADDRESSES) return [];
  const values = { subnet: subnet.id, free };
  const places = [below(subnet.place, 'AvailableIpAddressCount')];
  return [{ fact: { finding: 'subnet-out-of-addresses', values, places }, subnets: [subnet.id] }];
}

/** DNS64 makes up addresses that need a route to a NAT gateway (NAT-15). */
function dns64({ model }: Context, { subnetId, effective: { table } }: Judged): FactAt[] {
  const subnet = find(model.snapshot.subnets, subnetId);
  if (subnet?.data.EnableDns64 !== true || !table) return [];
  if (routesOf(table).some((r) => r.destination === '64:ff9b::/96')) return [];
  const values = { subnet: subnet.id, table: table.id, nat: null };
  const places = [below(subnet.place, 'EnableDns64')];
  return [{ fact: { finding: 'dns64-without-nat64', values, places }, subnets: [subnet.id] }];
}
