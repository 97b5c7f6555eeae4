/** Routes to prefix lists whose entries were not pasted (SEL-13). */
import { zip } from '../network/step-function.ts';
import type { EffectiveTable } from './effective-table.ts';
import { type Cell, everywhere, type ReachMap, zipStates } from './reach-map.ts';
import type { NeedFact, Segment } from './segment.ts';
import type { Selection } from './select-routes.ts';
import { oneOf, PASS, type State } from './state.ts';
import type { RouteAt } from './table-routes.ts';
import type { Context } from './context.ts';

/** What routes to lists of which the entries were not pasted may do: any address, or none, may be theirs (SEL-13). */
export function unexpandedEffect(
  context: Context,
  effective: EffectiveTable,
  selection: Selection,
  flow: ReachMap,
  flowOf: (at: RouteAt) => ReachMap,
): Segment & { readonly doubt: ReachMap } {
  const lists = listEffect(context, effective, selection, flow, flowOf);
  const endpoints = endpointDoubt(context, effective, selection, lists.flow, flowOf);
  if (!endpoints.isOpen) return lists;
  return { ...lists, flow: endpoints.flow, doubt: endpoints.doubt, needs: [...lists.needs, ...endpoints.needs] };
}

/** Routes to prefix lists that were not pasted may carry any address, or none (SEL-13). */
function listEffect(
  context: Context,
  effective: EffectiveTable,
  selection: Selection,
  flow: ReachMap,
  flowOf: (at: RouteAt) => ReachMap,
): Segment & { readonly doubt: ReachMap } {
  const { unexpanded } = selection;
  const none = { flow, hops: [], facts: [], needs: [], assumptions: [], doubt: everywhere(context.family, PASS) };
  if (unexpanded.length === 0) return none;
  const possible = unexpanded.map(flowOf);
  const merged = possible.reduce((a, b) => zipStates(a, b, maybeEither), flow);
  const lists = unexpanded.map((at) => at.prefixListId ?? '');
  const values = { table: effective.table?.id ?? '', lists };
  const needs: NeedFact[] = [{ need: 'prefix-list-entries', ids: lists, vpcId: effective.vpcId, weight: 3 }];
  const doubt = zip(flow, merged, (before, after): Cell => (before === after ? PASS : after));
  const touched = doubt.values.some((cell) => cell !== PASS);
  return {
    ...none,
    doubt,
    flow: merged,
    needs: touched ? needs : [],
    facts: [{ finding: 'prefix-list-not-expanded', values, places: unexpanded.map((at) => at.place) }],
  };
}

/** Which of the two routes wins is not known. */
const maybeEither = (a: State, b: State): State => oneOf(a, b, 'unknown');

/** What routes to gateway endpoints do to single addresses, as long as it is not known which addresses they carry (SEL-13). */
function endpointDoubt(
  context: Context,
  effective: EffectiveTable,
  { unexpandedEndpoints }: Selection,
  flow: ReachMap,
  flowOf: (at: RouteAt) => ReachMap,
): {
  readonly flow: ReachMap;
  readonly needs: readonly NeedFact[];
  readonly doubt: ReachMap;
  readonly isOpen: boolean;
} {
  const none = { flow, needs: [], doubt: everywhere(context.family, PASS), isOpen: false };
  if (!context.asksAddresses || unexpandedEndpoints.length === 0) return none;
  // Where both ways do the same, it does not matter which of them an address takes.
  const merged = unexpandedEndpoints
    .map(flowOf)
    .reduce((a, b) => zipStates(a, b, (x, y) => (x === y ? x : maybeEither(x, y))), flow);
  if (merged.values.every((cell, i) => cell === flow.values[i]) && merged.values.length === flow.values.length)
    return none;
  const ids = unexpandedEndpoints.map((at) => at.prefixListId ?? '');
  const doubt = zip(flow, merged, (before, after): Cell => (before === after ? PASS : after));
  return {
    flow: merged,
    doubt,
    isOpen: true,
    needs: [{ need: 'prefix-list-entries', ids, vpcId: effective.vpcId, weight: 3 }],
  };
}
