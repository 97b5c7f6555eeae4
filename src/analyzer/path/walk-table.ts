/** From a place with a route table onwards: the table splits the destination, each part follows its own target. */
import { publicInternet } from '../network/address-set.ts';
import { intersect, type IntervalSet } from '../network/interval-set.ts';
import { valuesOn } from '../network/step-function.ts';
import { branchesOf, type Followed } from './branches.ts';
import type { EffectiveTable } from './effective-table.ts';
import type { TableFound } from './model.ts';
import type { Fact } from './facts.ts';
import { everywhere, type ReachMap, inSeries, mapStates, onSet, overlay, pieced } from './reach-map.ts';
import { followBranch, followRoute } from './follow-branch.ts';
import type { Onward } from './hops/onward.ts';
import { isUnseen } from './default.ts';
import { type HopFact, type NeedFact, oneHop, type Segment, uniform } from './segment.ts';
import { selectionFor } from './selections.ts';
import { BLOCK, depends, PASS, unknown, unproven, weaken } from './state.ts';
import { NEGLIGIBLE } from './summary.ts';
import { twoTables } from './two-tables.ts';
import { ofUnexpanded } from './unexpanded-lists.ts';
import { tableFacts } from './table-facts.ts';
import { sharedBehind, sharedBranch, sharedWayOn } from './sharing.ts';
import { isCertain, tableHop, tableNeeds, tableOnly, uncertain } from './table-hop.ts';
import type { Context } from './context.ts';
import type { Packet } from './packet.ts';

/** Depth of gateways behind gateways; more is no design that AWS supports. */
const MAX_DEPTH = 8;

export const walk: Onward = Object.assign(
  (context: Context, packet: Packet, effective: EffectiveTable): Segment =>
    sharedBehind(context, packet, effective, () => walkTable(context, packet, effective)),
  { exit: publicExit },
);

/** From the function's own subnet onwards. */
export const wayOn = (context: Context, packet: Packet, effective: EffectiveTable): Segment =>
  sharedWayOn(context, packet, effective, () => walk(context, packet, effective));

/** Follows the packet from a subnet (or a regional gateway) with this effective table. */
function walkTable(context: Context, packet: Packet, effective: EffectiveTable): Segment {
  const { table } = effective;
  if (!table) return noTable(context, packet, effective);
  if (packet.visited.length > MAX_DEPTH) return tooDeep(context, table);
  const selection = selectionFor(context, table);
  const branches = branchesOf(context, packet, selection);
  const followed = branches.map((branch) => ({
    ...branch,
    segment:
      branches.length > 1
        ? sharedBranch(context, packet, effective, branch, () => followBranch(context, packet, effective, branch, walk))
        : followBranch(context, packet, effective, branch, walk),
  }));
  const main = mainBranch(followed);
  const unexpanded = ofUnexpanded(
    context,
    effective,
    selection,
    flowOf(context, followed),
    (at) => followRoute(context, packet, effective, at, [at], walk).flow,
  );
  let { flow } = unexpanded;
  if (table.data.routesIncomplete) flow = mapStates(flow, (s) => weaken(s, 'unknown'));
  if (effective.association === 'assumed-main') {
    // Pages that are missing support what the main table does; a list that was cut may have held the subnet's own table.
    const isCut = isUnseen(context, 'routeTables', { vpcId: effective.vpcId });
    flow = mapStates(flow, isCut ? (s) => weaken(s, 'unknown') : unproven);
  }
  const hop = tableHop(effective, main?.choice ?? []);
  // A list whose entries are not shown may hold what no other route does.
  const own = tableOnly(context, followed, effective);
  const facts = tableFacts(context, packet, effective, selection);
  const others = followed.filter((b) => b !== main);
  const behind = [
    ...(main?.segment.facts ?? []),
    ...largest(others).flatMap((b) => exceptional(b.segment, b.addresses)),
    ...unexpanded.facts,
  ];
  const needs = tableNeeds(effective);
  const assumed = effective.association === 'assumed-main';
  return {
    flow,
    hops: [
      { ...hop, flow: inSeries(selection.unexpanded.length > 0 ? mapStates(own, unproven) : own, unexpanded.doubt) },
      ...(main ? hopsOn(context, main) : []),
      ...unexpanded.hops,
    ],
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

function tooDeep({ family }: Context, { id, place }: TableFound): Segment {
  const hop = { kind: 'route-table', id, message: { key: 'loop', id }, rules: ['NAT-7'], places: [place] } as const;
  return uniform(family, depends(null), hop);
}

/**
 * What all branches do together, each on its own addresses. Where one does the same for all that was asked about, it may
 * hold everywhere: nobody asks about the rest.
 */
function flowOf({ family, destination }: Context, branches: readonly Followed[]): ReachMap {
  const [only] = branches;
  const [cell, ...others] = only?.addresses === destination ? valuesOn(only.segment.flow, destination) : [];
  if (typeof cell === 'number' && others.length === 0) return everywhere(family, cell);
  return pieced(
    family,
    branches.map(({ addresses, segment }) => ({ set: addresses, flow: segment.flow })),
    BLOCK,
  );
}

/** More exceptions than this are no list that anybody reads; the verdict counts them all. */
const EXCEPTIONS = 32;

/** The branches with the most addresses, in their own order. */
function largest(branches: readonly Followed[]): readonly Followed[] {
  if (branches.length <= EXCEPTIONS) return branches;
  const chosen = new Set([...branches].sort((a, b) => b.part - a.part).slice(0, EXCEPTIONS));
  return branches.filter((branch) => chosen.has(branch));
}

const mainBranch = (branches: readonly Followed[]): Followed | undefined =>
  branches.reduce<Followed | undefined>((best, b) => (best === undefined || b.part > best.part ? b : best), undefined);

/** The stops of one branch: what takes another way does not meet them. */
function hopsOn({ family, destination }: Context, { addresses, segment }: Followed): readonly HopFact[] {
  if (addresses === destination) return segment.hops;
  const open = everywhere(family, PASS);
  return segment.hops.map((hop) =>
    hop.flow === open ? hop : { ...hop, flow: overlay(family, open, addresses, hop.flow) },
  );
}

/** Facts of a side branch concern only its part of the destination: what stops it, and what sends with another address. */
const exceptional = (segment: Segment, addresses: IntervalSet): Fact[] =>
  segment.facts
    .filter((f) => f.blocks === true || KEPT.has(f.finding))
    .map((f) => ({ ...f, addresses: f.addresses ? intersect(f.addresses, addresses) : addresses }));

const KEPT: ReadonlySet<Fact['finding']> = new Set(['nat-not-available', 'nat-route', 'instance-or-eni-egress']);

/** No table known: it may route anywhere (RT-8). */
function noTable(context: Context, packet: Packet, effective: EffectiveTable): Segment {
  const lean = packet.role === 'function' ? null : 'reachable';
  const subnet = packet.subnetId ?? '';
  const needs: NeedFact[] = [
    { need: 'route-tables', ids: packet.subnetId ? [packet.subnetId] : [], vpcId: effective.vpcId, weight: 3 },
  ];
  const facts: Fact[] = twoTables(context, packet.subnetId) ?? [
    { finding: 'main-table-missing', values: { vpc: effective.vpcId }, places: [] },
  ];
  const pasted = context.model.snapshot.routeTables.items.length > 0;
  return uniform(
    context.family,
    unknown(lean),
    { kind: 'route-table', id: null, message: { key: 'table-none', subnet }, rules: ['RT-8'], places: [] },
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
    message: { key: 'igw-assumed', gateway: '' },
    rules: ['NAT-10'],
    places: [],
    assumed: true,
  });
}
