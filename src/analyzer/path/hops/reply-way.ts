/** The way of the replies inside the VPC: a table may send them elsewhere than the request came from (FW-4, FW-5, SEL-8). */
import { addressSet, toCidrs } from '../../network/address-set.ts';
import { EMPTY, type IntervalSet } from '../../network/interval-set.ts';
import { valuesOn } from '../../network/step-function.ts';
import type { NatGateway } from '../../aws/sdk.ts';
import type { Found } from '../../snapshot/types.ts';
import type { Context } from '../context.ts';
import type { EffectiveTable } from '../effective-table.ts';
import type { Fact } from '../facts.ts';
import { same, type TableFound } from '../model.ts';
import type { Packet } from '../packet.ts';
import { type NeedFact, type Segment, uniform } from '../segment.ts';
import type { Choice } from '../longest-prefix.ts';
import { selectionFor } from '../selections.ts';
import { subnetBlock, vpcAddresses } from '../source-addresses.ts';
import { BLOCK, depends, type State, unknown } from '../state.ts';
import type { RouteAt } from '../table-routes.ts';

/** Where replies go: the addresses, and whether they are no more than that of the subnet. */
interface Goal {
  readonly addresses: IntervalSet;
  readonly isExact: boolean;
  readonly subnetId: string | null;
  readonly vpcId: string | null;
}

/**
 * Replies on their way from a translator to the function, by the table of the translator's subnet.
 * @param effective that table
 * @param passed what the request passed
 */
export function backToFunction(
  context: Context,
  packet: Packet,
  { table, association, vpcId }: EffectiveTable,
  passed: readonly string[],
): Segment[] {
  // What came through another translator or network goes back there, which is looked at where it came in.
  const isOwn = packet.role === 'function' || packet.role === 'firewall' || packet.role === 'managed-instances';
  if (!isOwn || !table || association === 'assumed-main') return [];
  context.looks.source++;
  return homeward(context, table, goalOf(context, packet.origin.subnetId, vpcId), passed);
}

/** An internet gateway that replies come in by, who waits for them, and what the request passed on its way there. */
interface Inbound {
  readonly gateway: string | null | undefined;
  readonly subnetId: string | null;
  readonly vpcId: string | null;
  readonly passed: readonly string[];
  /** The addresses that wait, where they are known: those of the subnet stand in for them. */
  readonly addresses?: readonly string[];
}

/** Replies on their way from an internet gateway into the VPC, by the table that is associated with the gateway (RT-6). */
export function fromGateway(context: Context, inbound: Inbound): Segment[] {
  const { gateway, subnetId, vpcId, addresses = [] } = inbound;
  const edge = context.model.snapshot.routeTables.items.find(({ data }) =>
    data.table.Associations?.some((a) => !a.SubnetId && same(a.GatewayId, gateway)),
  );
  if (!edge) return [];
  const own = addressSet(context.family, addresses.map(asBlock));
  const goal = own.length > 0 ? { addresses: own, isExact: true, subnetId, vpcId } : goalOf(context, subnetId, vpcId);
  return homeward(context, edge, goal, inbound.passed);
}

/** Where a way out that begins at a translator ends, and what it passes. */
export const endOf = ({ subnetId, vpcId, visited }: Packet, { hops }: Segment): Inbound => ({
  gateway: hops.find(({ kind }) => kind === 'internet-gateway')?.id,
  subnetId,
  vpcId,
  passed: [...visited, ...hops.flatMap(({ id }) => id ?? [])],
});

/** The private addresses that a NAT gateway writes on packets. */
export const addressesOf = ({ data }: Found<NatGateway>): string[] =>
  (data.NatGatewayAddresses ?? []).flatMap(({ PrivateIp: own }) => own ?? []);

const asBlock = (address: string): string => `${address}/${address.includes(':') ? '128' : '32'}`;

function goalOf(context: Context, subnetId: string | null, vpcId: string | null): Goal {
  const own = subnetBlock(context, subnetId);
  const isExact = own.length > 0;
  return { addresses: isExact ? own : vpcId === null ? EMPTY : vpcAddresses(context, vpcId), isExact, subnetId, vpcId };
}

type Fate = 'home' | 'lost' | 'astray';

function fateOf(choice: Choice, passed: readonly string[]): Fate {
  const leadsHome = ({ target }: RouteAt): boolean =>
    target.kind === 'local' || passed.some((id) => same(id, target.id));
  if (choice.length === 0 || choice.some(leadsHome)) return 'home';
  return choice.every(({ route }) => route.State === 'blackhole') ? 'lost' : 'astray';
}

/** Nothing to say where the replies come straight, or back through what the request passed. */
function homeward(context: Context, table: TableFound, goal: Goal, passed: readonly string[]): Segment[] {
  const ways = valuesOn(selectionFor(context, table).choices, goal.addresses).map((choice) => ({
    at: choice[0],
    fate: fateOf(choice, passed),
  }));
  const at = ways.find(({ fate }) => fate !== 'home')?.at;
  if (!at) return [];
  const isSure = goal.isExact && ways.every(({ fate }) => fate !== 'home');
  const isLost = ways.every(({ fate }) => fate === 'lost');
  const state = isSure ? (isLost ? BLOCK : depends(null)) : unknown('reachable');
  return [stop(context, at, goal, state)];
}

function stop({ family }: Context, at: RouteAt, goal: Goal, state: State): Segment {
  const [table, target] = [at.tableId, at.target.id];
  const source = toCidrs(family, goal.addresses, 2).join(' and ');
  const isFirewall = at.target.kind === 'vpc-endpoint';
  const kind = state === BLOCK ? 'route-table' : isFirewall ? 'firewall-endpoint' : 'nat-instance';
  const message = { key: 'replies-astray', table, source, target } as const;
  return uniform(
    family,
    state,
    { kind, id: kind === 'route-table' ? table : target, message, rules: ['FW-4', 'SEL-8'], places: [at.place] },
    { facts: factsOf(at, goal, source, state), needs: state === BLOCK ? [] : [needOf(at, goal, isFirewall)] },
  );
}

function needOf({ target }: RouteAt, { isExact, subnetId, vpcId }: Goal, isFirewall: boolean): NeedFact {
  if (!isExact) return { need: 'subnets', ids: subnetId === null ? [] : [subnetId], vpcId, weight: 3 };
  return { need: isFirewall ? 'firewall-policy' : 'appliance', ids: [target.id], vpcId, weight: 2 };
}

function factsOf(at: RouteAt, { vpcId }: Goal, source: string, state: State): Fact[] {
  const { tableId: table, target } = at;
  const places = [at.place];
  if (state === BLOCK) {
    const nothing = { nat: null, instance: null, gateway: null, shadow: false, propagated: at.propagated } as const;
    const values = { vpc: vpcId, tables: [table], destinations: [at.destination], target: target.id, inside: true };
    return [{ finding: 'route-blackhole', values: { ...values, ...nothing }, places, blocks: true }];
  }
  if (target.kind !== 'vpc-endpoint') return [];
  const values = { endpoint: target.id, missingReturn: null, replies: `${table} sends those to ${source} there` };
  return [{ finding: 'firewall-endpoint-hop', values, places }];
}
