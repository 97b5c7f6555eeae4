/** From a place with a route table onwards: the table splits the destination, each part follows its own target. */
import { publicInternet } from '../network/address-set.ts';
import { intersect, type IntervalSet } from '../network/interval-set.ts';
import { valuesOn } from '../network/step-function.ts';
import { type Branch, branchesOf } from './branches.ts';
import type { EffectiveTable } from './effective-table.ts';
import type { Fact } from './facts.ts';
import { everywhere, type ReachMap, inSeries, mapStates, onSet, overlay, zipStates } from './reach-map.ts';
import { targetSegment } from './follow-target.ts';
import type { Onward } from './hops/onward.ts';
import { type HopFact, type NeedFact, oneHop, type Segment, uniform } from './segment.ts';
import { selectionFor } from './selections.ts';
import { BLOCK, depends, eitherOf, PASS, unknown, unproven, weaken } from './state.ts';
import { NEGLIGIBLE } from '../verdict/summary.ts';
import { twoTables } from './two-tables.ts';
import { endpointDoubt, unexpandedEffect } from './unexpanded.ts';
import { noRouteFact, routeFacts } from './route-facts.ts';
import { tableFacts } from './table-facts.ts';
import type { RouteAt } from './table-routes.ts';
import { walkOnce } from './walk-once.ts';
import { isCertain, isWhole, tableHop, tableNeeds, tableOnly, uncertain } from './table-hop.ts';
import type { Context } from './context.ts';
import type { Packet } from './packet.ts';

/** Depth of gateways behind gateways; more is no design that AWS supports. */
const MAX_DEPTH = 8;

export const walk: Onward = Object.assign(
  (context: Context, packet: Packet, effective: EffectiveTable): Segment =>
    walkOnce(context, packet, effective, () => walkTable(context, packet, effective)),
  { exit: publicExit },
);

/** Follows the packet from a subnet (or a regional gateway) with this effective table. */
function walkTable(context: Context, packet: Packet, effective: EffectiveTable): Segment {
  const { table } = effective;
  if (!table) return noTable(context, packet, effective);
  if (packet.visited.length > MAX_DEPTH) {
    const hop = {
      kind: 'route-table',
      id: table.id,
      says: { key: 'loop', id: table.id },
      rules: ['NAT-7'],
      places: [table.place],
    } as const;
    return uniform(context.family, depends(null), hop);
  }
  const selection = selectionFor(context, table);
  const branches = branchesOf(context, packet, selection);
  const followed = branches.map((b) => ({ ...b, segment: follow(context, packet, effective, b) }));
  const main = mainBranch(followed);
  let flow: ReachMap = everywhere(context.family, BLOCK);
  for (const b of followed) flow = withBranch(context, flow, b);
  const unexpanded = unexpandedEffect(
    context,
    effective,
    selection,
    flow,
    (at) => oneRoute(context, packet, effective, at, [at]).flow,
  );
  const endpoints = endpointDoubt(
    context,
    effective,
    selection,
    unexpanded.flow,
    (at) => oneRoute(context, packet, effective, at, [at]).flow,
  );
  flow = endpoints.flow;
  if (table.data.routesIncomplete) flow = mapStates(flow, (s) => weaken(s, 'unknown'));
  if (effective.association === 'assumed-main') flow = mapStates(flow, unproven);
  const hop = tableHop(effective, main?.choice ?? []);
  const facts = tableFacts(context, packet, effective, selection);
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
    hops: [
      {
        ...hop,
        flow: inSeries(tableOnly(context, followed, effective), endpoints.isOpen ? endpoints.doubt : unexpanded.doubt),
      },
      ...(main?.segment.hops ?? []),
      ...unexpanded.hops,
    ],
    facts: [...facts, ...(isCertain(effective, selection) ? behind : behind.flatMap(uncertain))],
    needs: [
      ...needs,
      ...(main?.segment.needs ?? []),
      ...others.filter((b) => b.part >= NEGLIGIBLE).flatMap((b) => b.segment.needs),
      ...unexpanded.needs,
      ...endpoints.needs,
    ],
    assumptions: [
      ...(assumed ? [{ assumption: 'complete-list', ids: [table.id], vpcId: effective.vpcId } as const] : []),
      ...(main?.segment.assumptions ?? []),
    ],
  };
}

/**
 * The map with what one branch does on its addresses. Where that is the same for all that was asked about, it may hold
 * everywhere: nobody asks about the rest.
 */
function withBranch({ family, destination }: Context, flow: ReachMap, { addresses, segment }: Followed): ReachMap {
  const [cell, ...others] = addresses === destination ? valuesOn(segment.flow, destination) : [];
  return typeof cell === 'number' && others.length === 0
    ? everywhere(family, cell)
    : overlay(family, flow, addresses, segment.flow);
}

export type Followed = Branch & { readonly segment: Segment };

const mainBranch = (branches: readonly Followed[]): Followed | undefined =>
  branches.reduce<Followed | undefined>((best, b) => (best === undefined || b.part > best.part ? b : best), undefined);

/** What one branch does: no route, one route by its state and target, or AWS's pick among equals (SEL-4). */
function follow(context: Context, packet: Packet, effective: EffectiveTable, { choice, addresses }: Branch): Segment {
  const [first, ...more] = choice;
  const here: Packet = { ...packet, destination: addresses };
  if (!first) {
    const whole = effective.table !== null && isWhole(effective.table);
    return whole
      ? { ...nowhere(context), facts: noRouteFact(context, here, effective) }
      : { ...nowhere(context), flow: everywhere(context.family, unknown(null)) };
  }
  const ambiguous =
    more.length > 0 && more.some((at) => at.target.id !== first.target.id || at.route.State !== first.route.State);
  if (!ambiguous) return oneRoute(context, here, effective, first, choice);
  const segments = choice.map((at) => oneRoute(context, here, effective, at, [at]));
  const [one] = segments;
  if (!one) return nowhere(context);
  const flow = segments.map((s) => s.flow).reduce((a, b) => zipStates(a, b, eitherOf));
  const targets = [...new Set(choice.map((at) => at.target.id))];
  const hop: HopFact = {
    kind: 'route-table',
    id: effective.table?.id ?? null,
    flow,
    says: { key: 'table-choice', table: effective.table?.id ?? '', targets },
    rules: ['SEL-4'],
    places: choice.map((at) => at.place),
  };
  const pick: NeedFact = { need: 'equal-routes', ids: targets, vpcId: effective.vpcId, weight: 2 };
  return {
    flow,
    hops: [hop],
    facts: segments.flatMap((s) => s.facts.map((f) => ({ ...f, blocks: false }))),
    needs: [pick, ...segments.flatMap((s) => s.needs)],
    assumptions: segments.flatMap((s) => s.assumptions),
  };
}

const nowhere = ({ family }: Context): Segment => ({
  flow: everywhere(family, BLOCK),
  hops: [],
  facts: [],
  needs: [],
  assumptions: [],
});

/** One route: its state first (SEL-5 to SEL-7), then its target. */
function oneRoute(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  at: RouteAt,
  all: readonly RouteAt[],
): Segment {
  const state = (at.route.State ?? 'active').toLowerCase();
  const table = effective.table?.id ?? '';
  if (state === 'blackhole')
    return { ...nowhere(context), facts: routeFacts(context, packet, effective, at, all, 'blackhole') };
  if (state !== 'active' && state !== '') {
    const hop = {
      kind: 'unknown-target',
      id: at.target.id,
      says: { key: 'table-odd-state', table, destination: at.destination, state },
      rules: [state === 'filtered' ? 'SEL-6' : 'SEL-7'],
      places: [at.place],
    } as const;
    return uniform(context.family, depends(null), hop, {
      facts: routeFacts(context, packet, effective, at, all, 'odd'),
      needs: [{ need: 'undocumented', ids: [`the route state ${state}`], vpcId: effective.vpcId, weight: 2 }],
    });
  }
  const segment = targetSegment(context, packet, effective, at, walk);
  const facts = routeFacts(context, packet, effective, at, all, 'active', segment);
  return { ...segment, facts: [...facts, ...segment.facts] };
}

/** Facts of a side branch concern only its part of the destination. */
const exceptional = (segment: Segment, addresses: IntervalSet): Fact[] =>
  segment.facts
    .filter((f) => f.blocks === true || f.finding === 'nat-not-available')
    .map((f) => ({ ...f, addresses: f.addresses ? intersect(f.addresses, addresses) : addresses }));

/** No table known: it may route anywhere (RT-8). */
function noTable(context: Context, packet: Packet, effective: EffectiveTable): Segment {
  const lean = packet.role === 'function' ? null : 'reachable';
  const subnet = packet.subnetId ?? '';
  const needs: NeedFact[] = [
    { need: 'route-tables', ids: packet.subnetId ? [packet.subnetId] : [], vpcId: effective.vpcId, weight: 3 },
  ];
  const twice = twoTables(context, packet.subnetId);
  const facts: Fact[] = twice ?? [{ finding: 'main-table-missing', values: { vpc: effective.vpcId }, places: [] }];
  const pasted = context.model.snapshot.routeTables.items.length > 0;
  return uniform(
    context.family,
    unknown(lean),
    { kind: 'route-table', id: null, says: { key: 'table-none', subnet }, rules: ['RT-8'], places: [] },
    { needs, facts: pasted ? facts : [] },
  );
}

/** The internet behind a gateway that nothing names: what is public passes. */
function publicExit(context: Context): Segment {
  const { family } = context;
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
