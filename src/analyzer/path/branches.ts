/** A destination cut by what carries it: routes that do the same thing are one branch. */
import { size, type Bound, type IntervalSet } from '../network/interval-set.ts';
import { eachWithin, type StepFunction } from '../network/step-function.ts';
import type { Choice, Selection } from './select-routes.ts';
import type { RouteAt } from './table-routes.ts';
import type { Context } from './context.ts';
import type { Packet } from './packet.ts';
import type { Segment } from './segment.ts';

export interface Branch {
  readonly choice: Choice;
  readonly addresses: IntervalSet;
  /** Share of the destination. */
  readonly part: number;
}

/** A branch and where it leads. */
export type Followed = Branch & { readonly segment: Segment };

/** The destination, cut by what carries it; routes that do the same thing (same target, same state) are one branch. */
export const branchesOf = ({ memo }: Context, { destination }: Packet, selection: Selection): Branch[] =>
  memo.once(['branches', selection, destination], () => cutByTarget(destination, selection.choices));

function cutByTarget(destination: IntervalSet, choices: StepFunction<Choice>): Branch[] {
  const byTarget = new Map<string, { choice: Choice; routes: Set<RouteAt>; bounds: Bound[] }>();
  let last: Choice | null = null;
  let bounds: Bound[] = [];
  eachWithin(choices, destination, (choice, from, to) => {
    // The special ranges cut the internet into pieces that one default route carries.
    if (choice !== last) {
      const [first] = choice;
      const key = first && choice.length === 1 ? effectOf(first) : choice.map(effectOf).join('|');
      const entry = byTarget.get(key) ?? { choice, routes: new Set(), bounds: [] };
      byTarget.set(key, entry);
      for (const at of choice) entry.routes.add(at);
      last = choice;
      bounds = entry.bounds;
    }
    if (bounds[bounds.length - 1] === from) bounds[bounds.length - 1] = to;
    else bounds.push(from, to);
  });
  return [...byTarget.values()].map(({ choice, routes, bounds: part }) => {
    const addresses = byTarget.size === 1 ? destination : part;
    return {
      choice: choice.length > 1 ? choice : widestFirst([...routes]),
      addresses,
      part: size(addresses) / size(destination),
    };
  });
}

/** Equal for routes that do the same with what they carry: one target, one state. */
const effectOf = ({ target, route }: RouteAt): string => `${target.kind} ${target.id} ${route.State ?? ''}`;

/** For one target the route with the shortest prefix speaks for the others. */
function widestFirst(routes: RouteAt[]): Choice {
  const length = (at: RouteAt): number => at.cidr?.prefix ?? 999;
  return routes.sort((a, b) => length(a) - length(b));
}
