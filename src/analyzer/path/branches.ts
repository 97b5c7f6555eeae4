/** A destination cut by what carries it: routes that do the same thing are one branch. */
import { size, type Bound, type IntervalSet } from '../network/interval-set.ts';
import { eachWithin, type StepFunction } from '../network/step-function.ts';
import { inOrderOf } from '../lists.ts';
import type { Choice } from './longest-prefix.ts';
import type { Selection } from './select-routes.ts';
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
  const byTarget = new Map<string, Part>();
  const singles: Part[] = [];
  let last: Choice | null = null;
  let bounds: Bound[] = [];
  eachWithin(choices, destination, (choice, from, to) => {
    // The special ranges cut the internet into pieces that one default route carries.
    if (choice !== last) {
      const part = partFor(byTarget, singles, choice);
      if (choice.length === 1) for (const at of choice) addRoute(part, at);
      last = choice;
      bounds = part.bounds;
    }
    if (bounds[bounds.length - 1] === from) bounds[bounds.length - 1] = to;
    else bounds.push(from, to);
  });
  return [...byTarget.values()].map(({ choice, routes, mayRepeat, bounds: own }) => {
    const addresses = byTarget.size === 1 ? destination : own;
    return {
      choice: choice.length > 1 ? choice : widestFirst(mayRepeat ? [...new Set(routes)] : routes),
      addresses,
      part: size(addresses) / size(destination),
    };
  });
}

interface Part {
  readonly choice: Choice;
  /** The routes of choices of one, in the order in which they are met. */
  readonly routes: RouteAt[];
  /** A route may be met again behind those that lie in it. */
  mayRepeat: boolean;
  readonly bounds: Bound[];
}

/** Looked through one by one, before a name is made for the next route: a table of ten thousand has a handful of targets. */
const FEW = 8;

/** The part of what a choice does; `singles` are the first of those with one route. */
function partFor(parts: Map<string, Part>, singles: Part[], choice: Choice): Part {
  const [first] = choice;
  const single = choice.length === 1 ? first : undefined;
  const alike = single && singles.find(({ choice: [other] }) => other !== undefined && isAlike(single, other));
  if (alike) return alike;
  const key = single ? effectOf(single) : choice.map(effectOf).join('|');
  const known = parts.get(key);
  if (known !== undefined) return known;
  const part = { choice, routes: [], mayRepeat: false, bounds: [] };
  parts.set(key, part);
  if (single && singles.length < FEW) singles.push(part);
  return part;
}

function addRoute(part: Part, at: RouteAt): void {
  const { routes } = part;
  const last = routes[routes.length - 1];
  if (last === at) return;
  // Blocks are met in rising order: one that begins behind the last is met for the first time.
  if (last !== undefined && !(last.cidr && at.cidr && last.cidr.from < at.cidr.from)) part.mayRepeat = true;
  routes.push(at);
}

const isAlike = (a: RouteAt, b: RouteAt): boolean =>
  a.target.kind === b.target.kind && a.target.id === b.target.id && a.route.State === b.route.State;

/** Equal for routes that do the same with what they carry: one target, one state. */
const effectOf = ({ target, route }: RouteAt): string => `${target.kind} ${target.id} ${route.State ?? ''}`;

/** For one target the route with the shortest prefix speaks for the others. */
function widestFirst(routes: readonly RouteAt[]): Choice {
  const length = (at: RouteAt): number => at.cidr?.prefix ?? 999;
  return inOrderOf(routes, (a, b) => length(a) - length(b));
}
