/** Whether a table has routes to prefix lists whose entries were not pasted, which matter to the question. */
import type { Context } from './context.ts';
import type { EffectiveTable } from './effective-table.ts';
import { unexpandedLists } from './parts/lists.ts';
import { everywhere, type ReachMap } from './reach-map.ts';
import type { Segment } from './segment.ts';
import type { Selection } from './select-routes.ts';
import { PASS } from './state.ts';
import type { RouteAt } from './table-routes.ts';

/** What such routes may do, and where that leaves a doubt; nothing where there are none. */
export function ofUnexpanded(
  context: Context,
  effective: EffectiveTable,
  selection: Selection,
  flow: ReachMap,
  flowOf: (at: RouteAt) => ReachMap,
): Segment & { readonly doubt: ReachMap } {
  const { unexpanded, unexpandedEndpoints } = selection;
  if (unexpanded.length > 0 || (context.asksAddresses && unexpandedEndpoints.length > 0))
    return context.parts.use(unexpandedLists).unexpandedEffect(context, effective, selection, flow, flowOf);
  return { flow, hops: [], facts: [], needs: [], assumptions: [], doubt: everywhere(context.family, PASS) };
}
