/** A destination cut by what carries it: routes that do the same thing are one branch. */
import { share } from '../network/address-set.ts';
import { END, type Family, ORIGIN } from '../network/address.ts';
import type { Bound, IntervalSet } from '../network/interval-set.ts';
import { indicator, type StepFunction, zip } from '../network/step-function.ts';
import type { Choice, Selection } from './select-routes.ts';
import type { RouteAt } from './table-routes.ts';
import type { Standing, World } from './world.ts';

export interface Branch {
  readonly choice: Choice;
  readonly addresses: IntervalSet;
  /** Share of the destination. */
  readonly part: number;
}

/** The destination, cut by what carries it; routes that do the same thing (same target, same state) are one branch. */
export const branchesOf = ({ memo, family }: World, { destination }: Standing, selection: Selection): Branch[] =>
  memo.once(['branches', selection, destination], () => cutByTarget(family, destination, selection.choices));

function cutByTarget(family: Family, destination: IntervalSet, choices: StepFunction<Choice>): Branch[] {
  const wanted = indicator(ORIGIN[family], destination, true, false);
  const within = zip(choices, wanted, (choice, inside) => (inside ? choice : null));
  const byTarget = new Map<string, { choice: Choice; routes: Set<RouteAt>; bounds: Bound[] }>();
  within.starts.forEach((start, i) => {
    const choice = within.values[i];
    if (!choice) return;
    const key = choice.length === 1 && choice[0] ? effectOf(choice[0]) : choice.map(effectOf).join('|');
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

/** Equal for routes that do the same with what they carry: one target, one state. */
const effectOf = ({ target, route }: RouteAt): string => `${target.kind} ${target.id} ${route.State ?? ''}`;

/** For one target the route with the shortest prefix speaks for the others. */
function widestFirst(routes: RouteAt[]): Choice {
  const length = (at: RouteAt): number => at.cidr?.prefix ?? 999;
  return routes.sort((a, b) => length(a) - length(b));
}
