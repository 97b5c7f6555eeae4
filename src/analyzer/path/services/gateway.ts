/** A service through a gateway endpoint: its public addresses, as the function's own filters see them (VPCE-12, NACL-11). */
import { EMPTY, type IntervalSet, subtract, union } from '../../network/interval-set.ts';
import { branchesOf } from '../branches.ts';
import type { EffectiveTable } from '../effective-table.ts';
import { everywhere, inSeries, mapStates, overlay } from '../reach-map.ts';
import { listsOf, serviceAddresses } from '../hops/gateway-endpoint.ts';
import { ownFilters } from '../hops/own-filters.ts';
import { egressOf } from '../hops/group-rules.ts';
import type { ServiceAsked } from '../hops/service-endpoints.ts';
import { same } from '../model.ts';
import { type HopFact, inOrder, type NeedFact, type Segment } from '../segment.ts';
import { selectionFor } from '../selections.ts';
import { BLOCK, depends, PASS, SOMETIMES, type State, unknown } from '../state.ts';
import { summarize, type Summary } from '../summary.ts';
import type { RouteAt } from '../table-routes.ts';
import { wayOn } from '../walk-table.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

/**
 * The gateway endpoint takes the service's public addresses; the function's own filters still see them.
 * @param route the route to the endpoint; null when none was pasted
 */
export function throughGateway(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  asked: ServiceAsked,
  endpoint: Segment,
  route: RouteAt | null,
): Segment {
  const listId = route?.prefixListId ?? null;
  const addresses = serviceAddresses(context, asked, packet.destination);
  const scoped: Context = { ...context, destination: addresses.set };
  const [groups, acl] = ownFilters(scoped, { ...packet, destination: addresses.set });
  const lists = [listId, ...listsOf(context, asked).map((list) => list.id)];
  const filters = inOrder(permitsList(scoped, lists) ? opened(groups) : groups, acl);
  /** Each stop is shown by what it does to the service's addresses, a small part of what was asked about. */
  const asJudged = (hop: HopFact): HopFact => ({
    ...hop,
    flow: everywhere(context.family, stateOf(summarize(hop.flow, addresses.set))),
  });
  const elsewhere = route && addresses.exact ? takenByOthers(context, packet, effective, addresses.set, route) : EMPTY;
  if (elsewhere.length > 0) {
    const other = wayOn(scoped, { ...packet, destination: elsewhere }, effective);
    const way = overlay(context.family, endpoint.flow, elsewhere, other.flow);
    const whole = stateOf(summarize(inSeries(filters.flow, way), addresses.set));
    const facts = other.facts.map((fact) => ({ ...fact, addresses: fact.addresses ?? elsewhere }));
    const passing = everywhere(context.family, PASS);
    const hops = other.hops.map((hop) => ({ ...hop, flow: overlay(context.family, passing, elsewhere, hop.flow) }));
    const path = inOrder(filters, endpoint, { ...other, facts, hops });
    return { ...path, flow: everywhere(context.family, whole), hops: path.hops.map(asJudged) };
  }
  const judged = summarize(filters.flow, addresses.set);
  // Which public addresses are the service's is not in the paste: it may be exactly those that are treated differently.
  const isSplit = judged.misses.length > 0 && subtract(addresses.set, judged.misses).length > 0;
  const isUnsure = isSplit && !addresses.exact;
  const state = isUnsure ? unknown(null) : stateOf(judged);
  const list: NeedFact[] = isUnsure
    ? [{ need: 'prefix-list-entries', ids: listId === null ? [] : [listId], vpcId: packet.vpcId, weight: 3 }]
    : [];
  const needs = [...list, ...filters.needs];
  const hops = filters.hops.map(asJudged);
  return inOrder({ ...filters, flow: everywhere(context.family, state), hops, needs }, endpoint);
}

/** The service's addresses that a longer route, or one that comes first at equal length, takes from the endpoint (SEL-2, SEL-3). */
function takenByOthers(
  context: Context,
  packet: Packet,
  { table }: EffectiveTable,
  destination: IntervalSet,
  route: RouteAt,
): IntervalSet {
  if (!table) return EMPTY;
  return branchesOf(context, { ...packet, destination }, selectionFor(context, table))
    .filter(({ choice }) => choice.length > 1 || (choice[0] && choice[0].target.id !== route.target.id))
    .reduce<IntervalSet>((all, { addresses }) => union(all, addresses), EMPTY);
}

/** A group may name the service's list instead of its addresses (SG-8, VPCE-12). */
function permitsList(context: Context, lists: readonly (string | null)[]): boolean {
  const { groupIds } = context.caller;
  return groupIds !== null && egressOf(context, groupIds).lists.some((id) => lists.some((list) => same(list, id)));
}

function opened(groups: Segment): Segment {
  const flow = mapStates(groups.flow, () => PASS);
  const hops = groups.hops.map((hop) => ({ ...hop, flow, rules: ['SG-8', 'VPCE-12'] }));
  return { ...groups, flow, hops, facts: [], needs: [] };
}

/** One verdict for the whole service: the internet around its addresses has no share in it. */
function stateOf({ word, lean }: Summary): State {
  switch (word) {
    case 'reachable':
      return PASS;
    case 'intermittent':
      return SOMETIMES;
    case 'unreachable':
      return BLOCK;
    case 'unknown':
      return unknown(lean);
    case 'depends':
      return depends(lean);
  }
}
