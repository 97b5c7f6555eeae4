/** From a place with a route table onwards: the table splits the destination, each part follows its own target. */
import { END, ORIGIN, type Family } from '../network/address.ts';
import { publicInternet, share } from '../network/address-set.ts';
import { EMPTY, contains, intersect, union, type Bound, type IntervalSet } from '../network/interval-set.ts';
import { groups, indicator, where, zip, type StepFunction } from '../network/step-function.ts';
import type { EffectiveTable } from './effective-table.ts';
import type { Fact } from './facts.ts';
import { everywhere, mapStates, onSet, overlay, zipStates, type FlowMap } from './flow-map.ts';
import { targetSegment } from './follow-target.ts';
import type { Onward } from './hops/onward.ts';
import type { TableFound } from './model.ts';
import { oneHop, uniform, type HopFact, type NeedFact, type Segment } from './segment.ts';
import { isEndpointList, selectRoutes, type Choice, type RouteAt, type Selection } from './select-routes.ts';
import { BLOCK, PASS, depends, eitherOf, unknown, unproven, weaken, wordOf, type State } from './state.ts';
import { NEGLIGIBLE } from './summary.ts';
import { routeFacts, noRouteFact, tableFacts } from './table-facts.ts';
import type { Standing, World } from './world.ts';

/** Depth of gateways behind gateways; more is no design that AWS supports. */
const MAX_DEPTH = 8;

export const walk: Onward = Object.assign(walkTable, { exit: publicExit });

/** Follows the packet from a subnet (or a regional gateway) with this effective table. */
function walkTable(world: World, standing: Standing, effective: EffectiveTable): Segment {
  const { table } = effective;
  if (!table) return noTable(world, standing, effective);
  if (standing.visited.length > MAX_DEPTH) {
    const hop = {
      kind: 'route-table',
      id: table.id,
      says: { key: 'loop', id: table.id },
      rules: ['NAT-7'],
      places: [table.place],
    } as const;
    return uniform(world.family, depends(null), hop);
  }
  const selection = selectionFor(world, table);
  const branches = branchesOf(world, standing, selection);
  const followed = branches.map((b) => ({ ...b, segment: follow(world, standing, effective, b) }));
  const main = mainBranch(followed);
  let flow: FlowMap = everywhere(world.family, BLOCK);
  for (const b of followed) flow = overlay(world.family, flow, b.addresses, b.segment.flow);
  const unexpanded = unexpandedEffect(world, standing, effective, selection, flow);
  flow = unexpanded.flow;
  if (table.data.routesIncomplete) flow = mapStates(flow, (s) => weaken(s, 'unknown'));
  if (effective.association === 'assumed-main') flow = mapStates(flow, unproven);
  const hop = tableHop(effective, main?.choice ?? []);
  const facts = tableFacts(world, standing, effective, selection);
  const others = followed.filter((b) => b !== main);
  const behind = [
    ...(main?.segment.facts ?? []),
    ...others.flatMap((b) => exceptional(b.segment, b.addresses)),
    ...unexpanded.facts,
  ];
  const needs = tableNeeds(effective);
  const assumed = effective.association === 'assumed-main';
  return {
    flow,
    hops: [{ ...hop, flow: tableOnly(world, followed, effective) }, ...(main?.segment.hops ?? []), ...unexpanded.hops],
    facts: [...facts, ...(isCertain(effective, selection) ? behind : behind.flatMap(uncertain))],
    needs: [
      ...needs,
      ...(main?.segment.needs ?? []),
      ...others.filter((b) => b.part >= NEGLIGIBLE).flatMap((b) => b.segment.needs),
      ...unexpanded.needs,
    ],
    assumptions: [
      ...(assumed ? [{ assumption: 'complete-list', ids: [table.id], vpcId: effective.vpcId } as const] : []),
      ...(main?.segment.assumptions ?? []),
    ],
  };
}

/** Whether what the table lacks is known to be absent (RT-8, SEL-13). */
const isCertain = ({ table, association }: EffectiveTable, { unexpanded }: Selection): boolean =>
  unexpanded.length === 0 && association !== 'assumed-main' && table?.data.routesIncomplete !== true;

/** Without certainty a missing route is no fact at all, and a fault is one only if the table is the right one. */
const uncertain = (fact: Fact): Fact[] =>
  fact.finding === 'no-default-route' || fact.finding === 'half-default-route'
    ? []
    : [{ ...fact, blocks: false, unsure: true }];

interface Branch {
  readonly choice: Choice;
  readonly addresses: IntervalSet;
  /** Share of the destination. */
  readonly part: number;
}

type Followed = Branch & { readonly segment: Segment };

/** The destination, cut by what carries it; routes that do the same thing (same target, same state) are one branch. */
function branchesOf(world: World, { destination }: Standing, selection: Selection): readonly Branch[] {
  const known = branchMemo.get(selection)?.get(destination);
  if (known) return known;
  const branches = cutByTarget(world.family, destination, selection.choices);
  const memo = branchMemo.get(selection) ?? new Map<IntervalSet, readonly Branch[]>();
  branchMemo.set(selection, memo.set(destination, branches));
  return branches;
}

/** A thousand subnets on one table cut it once. */
const branchMemo = new WeakMap<Selection, Map<IntervalSet, readonly Branch[]>>();

function cutByTarget(family: Family, destination: IntervalSet, choices: StepFunction<Choice>): Branch[] {
  const wanted = indicator(ORIGIN[family], destination, true, false);
  const within = zip(choices, wanted, (choice, inside) => (inside ? choice : null));
  const byTarget = new Map<string, { choice: Choice; routes: Set<RouteAt>; bounds: Bound[] }>();
  within.starts.forEach((start, i) => {
    const choice = within.values[i];
    if (!choice) return;
    const key = choice.map((at) => `${at.target.kind} ${at.target.id} ${at.route.State ?? ''}`).join('|');
    const entry = byTarget.get(key) ?? { choice, routes: new Set<RouteAt>(), bounds: [] };
    const stop = within.starts[i + 1] ?? END[family];
    if (entry.bounds.at(-1) === start) entry.bounds[entry.bounds.length - 1] = stop;
    else entry.bounds.push(start, stop);
    for (const at of choice) entry.routes.add(at);
    byTarget.set(key, entry);
  });
  return [...byTarget.values()].map(({ choice, routes, bounds }) => ({
    choice: choice.length > 1 ? choice : widestFirst([...routes]),
    addresses: bounds,
    part: share(bounds, destination),
  }));
}

/** For one target the route with the shortest prefix speaks for the others. */
function widestFirst(routes: readonly RouteAt[]): Choice {
  const length = (at: RouteAt): number => Number(at.destination.split('/')[1] ?? 999);
  return routes
    .map((at) => [length(at), at] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, at]) => at);
}

const mainBranch = (branches: readonly Followed[]): Followed | undefined =>
  branches.reduce<Followed | undefined>((best, b) => (best === undefined || b.part > best.part ? b : best), undefined);

/** What one branch does: no route, one route by its state and target, or AWS's pick among equals (SEL-4). */
function follow(world: World, standing: Standing, effective: EffectiveTable, { choice, addresses }: Branch): Segment {
  const [first, ...more] = choice;
  const here: Standing = { ...standing, destination: addresses };
  if (!first) return { ...nowhere(world), facts: noRouteFact(world, here, effective) };
  const ambiguous =
    more.length > 0 && more.some((at) => at.target.id !== first.target.id || at.route.State !== first.route.State);
  if (!ambiguous) return oneRoute(world, here, effective, first, choice);
  const segments = choice.map((at) => oneRoute(world, here, effective, at, [at]));
  const [one] = segments;
  if (!one) return nowhere(world);
  const flow = segments.map((s) => s.flow).reduce((a, b) => zipStates(a, b, eitherOf));
  return { ...one, flow, facts: segments.flatMap((s) => s.facts.map((f) => ({ ...f, blocks: false }))) };
}

const nowhere = ({ family }: World): Segment => ({
  flow: everywhere(family, BLOCK),
  hops: [],
  facts: [],
  needs: [],
  assumptions: [],
});

/** One route: its state first (SEL-5 to SEL-7), then its target. */
function oneRoute(
  world: World,
  standing: Standing,
  effective: EffectiveTable,
  at: RouteAt,
  all: readonly RouteAt[],
): Segment {
  const state = (at.route.State ?? 'active').toLowerCase();
  const table = effective.table?.id ?? '';
  if (state === 'blackhole')
    return { ...nowhere(world), facts: routeFacts(world, standing, effective, at, all, 'blackhole') };
  if (state !== 'active' && state !== '') {
    const hop = {
      kind: 'unknown-target',
      id: at.target.id,
      says: { key: 'table-odd-state', table, destination: at.destination, state },
      rules: [state === 'filtered' ? 'SEL-6' : 'SEL-7'],
      places: [at.place],
    } as const;
    return uniform(world.family, depends(null), hop, { facts: routeFacts(world, standing, effective, at, all, 'odd') });
  }
  const segment = targetSegment(world, standing, effective, at, walk);
  const facts = routeFacts(world, standing, effective, at, all, 'active', segment);
  return { ...segment, facts: [...facts, ...segment.facts] };
}

/** Routes to prefix lists that were not pasted may carry any address, or none (SEL-13). */
function unexpandedEffect(
  world: World,
  standing: Standing,
  effective: EffectiveTable,
  selection: Selection,
  flow: FlowMap,
): Segment {
  const { unexpanded } = selection;
  const none: Segment = { flow, hops: [], facts: [], needs: [], assumptions: [] };
  if (unexpanded.length === 0) return none;
  const possible = unexpanded.map((at) => oneRoute(world, standing, effective, at, [at]).flow);
  const merged = possible.reduce((a, b) => zipStates(a, b, maybeEither), flow);
  const lists = unexpanded.map((at) => at.prefixListId ?? '');
  const values = { table: effective.table?.id ?? '', lists };
  const needs: NeedFact[] = [{ need: 'prefix-list-entries', ids: lists, vpcId: effective.vpcId, weight: 3 }];
  const touched = merged.values.some((cell, i) => cell !== flow.values[i]);
  return {
    ...none,
    flow: merged,
    needs: touched ? needs : [],
    facts: [{ finding: 'prefix-list-not-expanded', values, places: unexpanded.map((at) => at.place) }],
  };
}

/** Blocked whichever route wins: blocked. Otherwise it is not known which route wins. */
function maybeEither(a: State, b: State): State {
  const blocked = (s: State): boolean => wordOf(s) === 'unreachable';
  if (blocked(a) && blocked(b)) return BLOCK;
  if (blocked(a)) return weaken(b, 'unknown');
  return weaken(a, 'unknown');
}

/** The table's own part in the verdict: where it drops packets itself, and where it hands them on. */
function tableOnly(world: World, branches: readonly Followed[], effective: EffectiveTable): FlowMap {
  const dropped = branches.filter((b) => b.choice.length === 0 || isBlackhole(b.choice)).map((b) => b.addresses);
  const state = effective.association === 'assumed-main' ? unknown('unreachable') : BLOCK;
  const incomplete = effective.table?.data.routesIncomplete === true;
  return onSet(
    world.family,
    dropped.reduce(union, EMPTY),
    incomplete ? unknown('unreachable') : state,
    incomplete ? unknown('reachable') : PASS,
  );
}

const isBlackhole = (choice: Choice): boolean => choice.every((at) => at.route.State?.toLowerCase() === 'blackhole');

function tableHop(effective: EffectiveTable, choice: Choice): Omit<HopFact, 'flow'> {
  const table = effective.table?.id ?? '';
  const main = effective.association !== 'explicit';
  const [at] = choice;
  const base = { kind: 'route-table', id: table, rules: [main ? 'RT-2' : 'RT-1', at ? 'SEL-2' : 'SEL-10'] } as const;
  const place = effective.table?.place;
  const places = at ? [at.place] : place ? [place] : [];
  const assumed = effective.association === 'assumed-main' ? { assumed: true } : {};
  if (!at) return { ...base, ...assumed, places, says: { key: 'table-no-route', table, main } };
  const { destination } = at;
  const target = at.target.id;
  if (isBlackhole(choice))
    return {
      ...base,
      ...assumed,
      places,
      rules: ['SEL-5'],
      says: { key: 'table-blackhole', table, main, destination, target },
    };
  return { ...base, ...assumed, places, says: { key: 'table-route', table, main, destination, target } };
}

function tableNeeds(effective: EffectiveTable): NeedFact[] {
  const ids = effective.table ? [effective.table.id] : [];
  const weak = effective.association === 'assumed-main' || effective.table?.data.routesIncomplete === true;
  return weak ? [{ need: 'route-tables', ids, vpcId: effective.vpcId, weight: 3 }] : [];
}

/** Facts of a side branch concern only its part of the destination. */
const exceptional = (segment: Segment, addresses: IntervalSet): Fact[] =>
  segment.facts
    .filter((f) => f.blocks === true || f.finding === 'nat-not-available')
    .map((f) => ({ ...f, addresses: f.addresses ? intersect(f.addresses, addresses) : addresses }));

/** No table known: it may route anywhere (RT-8). */
function noTable(world: World, standing: Standing, effective: EffectiveTable): Segment {
  const lean = standing.role === 'function' ? null : 'reachable';
  const subnet = standing.subnetId ?? '';
  const needs: NeedFact[] = [
    { need: 'route-tables', ids: standing.subnetId ? [standing.subnetId] : [], vpcId: effective.vpcId, weight: 3 },
  ];
  const facts: Fact[] = [{ finding: 'main-table-missing', values: { vpc: effective.vpcId }, places: [] }];
  const pasted = world.model.snapshot.routeTables.items.length > 0;
  return uniform(
    world.family,
    unknown(lean),
    { kind: 'route-table', id: null, says: { key: 'table-none', subnet }, rules: ['RT-8'], places: [] },
    { needs, facts: pasted ? facts : [] },
  );
}

function selectionFor(world: World, table: TableFound): Selection {
  const key = `${table.id} ${world.family}`;
  const known = world.selections.get(key);
  if (known) return known;
  const selection = selectRoutes(world.model, table, world.family);
  world.selections.set(key, selection);
  return selection;
}

/** The internet behind a gateway that nothing names: what is public passes. */
function publicExit(world: World): Segment {
  const { family } = world;
  return oneHop({
    kind: 'internet-gateway',
    id: null,
    flow: onSet(family, publicInternet(family), PASS, BLOCK),
    says: { key: 'igw-assumed', gateway: '' },
    rules: ['NAT-10'],
    places: [],
    assumed: true,
  });
}

/** The addresses of a table's local routes: the VPC's own, which are never "the internet" (0.4). */
export function localAddresses(world: World, table: TableFound | null): IntervalSet {
  if (!table) return EMPTY;
  const { choices } = selectionFor(world, table);
  return where(choices, END[world.family], (choice) => choice.some((at) => at.target.kind === 'local'));
}

/** The addresses that the table hands to gateway endpoints: one AWS service each, no part of "the internet" (0.6). */
export function endpointAddresses(world: World, table: TableFound | null): IntervalSet {
  if (!table?.data.table.Routes?.some((r) => r.DestinationPrefixListId)) return EMPTY;
  const { choices } = selectionFor(world, table);
  return where(choices, END[world.family], (choice) => choice.some((at) => isEndpointList(world.model, at)));
}

/** Which routes carry one address, and the ones that lost, in order of preference. Used by the route explainer. */
export function routesFor(world: World, table: TableFound, address: IntervalSet): Choice {
  const { choices } = selectionFor(world, table);
  const at = address[0] ?? ORIGIN[world.family];
  for (const [choice, set] of groups(choices, END[world.family])) if (contains(set, at)) return choice;
  return [];
}
