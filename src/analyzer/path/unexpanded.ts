/** Routes to prefix lists whose entries were not pasted (SEL-13). */
import { zip } from '../network/step-function.ts';
import type { EffectiveTable } from './effective-table.ts';
import { type Cell, everywhere, type ReachMap, zipStates } from './reach-map.ts';
import type { NeedFact, Segment } from './segment.ts';
import type { Selection } from './select-routes.ts';
import { BLOCK, PASS, type State, weaken, wordOf } from './state.ts';
import type { RouteAt } from './table-routes.ts';
import type { Context } from './context.ts';

/** Routes to prefix lists that were not pasted may carry any address, or none (SEL-13). */
export function unexpandedEffect(
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

/** Blocked whichever route wins: blocked. Otherwise it is not known which route wins. */
function maybeEither(a: State, b: State): State {
  const blocked = (s: State): boolean => wordOf(s) === 'unreachable';
  if (blocked(a) && blocked(b)) return BLOCK;
  if (blocked(a)) return weaken(b, 'unknown');
  return weaken(a, 'unknown');
}
