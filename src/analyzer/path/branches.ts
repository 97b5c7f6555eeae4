/** A destination cut by what carries it: routes that do the same thing are one branch. */
import { share } from '../network/address-set.ts';
import { END, type Family, ORIGIN } from '../network/address.ts';
import type { Bound, IntervalSet } from '../network/interval-set.ts';
import { indicator, type StepFunction, zip } from '../network/step-function.ts';
import type { Choice, RouteAt, Selection } from './select-routes.ts';
import type { Standing, World } from './world.ts';

export interface Branch {
  readonly choice: Choice;
  readonly addresses: IntervalSet;
  /** Share of the destination. */
  readonly part: number;
}

/** The destination, cut by what carries it; routes that do the same thing (same target, same state) are one branch. */
export function branchesOf(world: World, { destination }: Standing, selection: Selection): readonly Branch[] {
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
    const key = choice.length === 1 && choice[0] ? choice[0].effect : choice.map((at) => at.effect).join('|');
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
function widestFirst(routes: RouteAt[]): Choice {
  const length = (at: RouteAt): number => at.cidr?.prefix ?? 999;
  return routes.sort((a, b) => length(a) - length(b));
}
