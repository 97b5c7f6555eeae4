/** The winner of every address among the blocks of a route table (SEL-2, SEL-3). */
import { END, ORIGIN, type Cidr } from '../network/address.ts';
import type { Bound } from '../network/interval-set.ts';
import { builder, type StepFunction } from '../network/step-function.ts';
import { inOrderOf } from '../lists.ts';
import type { Family } from '../words.ts';
import type { RouteAt } from './table-routes.ts';

/** The routes that carry an address: none, one, or several of which AWS picks one (SEL-4). */
export type Choice = readonly RouteAt[];
const NO_ROUTE: Choice = [];

/** A block of a route; one to a prefix list has several. */
export interface Entry {
  readonly cidr: Cidr;
  readonly at: RouteAt;
  /** Rank at equal length: static, then prefix list, then propagated (SEL-3). */
  readonly rank: number;
}

/**
 * The routes of every address. CIDR blocks nest or are disjoint, so one pass with a stack gives them in n log n.
 * @returns also how many of the entries carry something
 */
export function winners(entries: readonly Entry[], family: Family): { choices: StepFunction<Choice>; used: number } {
  // Routes come in the order of addresses, and only those of prefix lists do not.
  const sorted = inOrderOf(entries, byBlock);
  const build = builder<Choice>();
  let used = 0;
  let top = null as Open | null;
  const closeUntil = (at: Bound): void => {
    for (; top !== null && top.to <= at; top = top.outer) {
      if (top.covered < top.to) top.isUsed = true;
      if (top.isUsed) used += top.choice.length;
      if (top.to < END[family]) build.add(top.to, top.outer?.choice ?? NO_ROUTE);
    }
  };
  build.add(ORIGIN[family], NO_ROUTE);
  for (let i = 0; i < sorted.length;) {
    const entry = sorted[i];
    if (!entry) break;
    let next = i + 1;
    while (sameBlock(sorted[next], entry)) next++;
    const { from, to } = entry.cidr;
    closeUntil(from);
    const insideLocal = top?.isLocal === true;
    const choice = next === i + 1 ? alone(entry, insideLocal) : winnersOf(sorted.slice(i, next), insideLocal);
    i = next;
    if (choice.length === 0) continue;
    if (top !== null && top.covered < from) top.isUsed = true;
    if (top !== null) top.covered = to;
    build.add(from, choice);
    if ((sorted[next]?.cidr.from ?? to) >= to) {
      // Nothing lies in it, as in most blocks.
      used += choice.length;
      if (to < END[family]) build.add(to, top?.choice ?? NO_ROUTE);
      continue;
    }
    top = { to, choice, isLocal: insideLocal || leadsInside(choice), outer: top, covered: from, isUsed: false };
  }
  closeUntil(END[family]);
  return { choices: build.done(), used };
}

/** A block that others may lie in. */
interface Open {
  readonly to: Bound;
  readonly choice: Choice;
  /** It is the VPC's own, or lies in what is. */
  readonly isLocal: boolean;
  readonly outer: Open | null;
  /** Up to here others take it, or have it for themselves. */
  covered: Bound;
  /** It carries something itself. */
  isUsed: boolean;
}

/** Whether one of the routes is the VPC's own. */
export function leadsInside(choice: Choice): boolean {
  for (const { target } of choice) if (target.kind === 'local') return true;
  return false;
}

const byBlock = (a: Entry, b: Entry): number =>
  (a.cidr.from < b.cidr.from ? -1 : a.cidr.from > b.cidr.from ? 1 : 0) ||
  a.cidr.prefix - b.cidr.prefix ||
  a.rank - b.rank;

/** Most blocks have one route. The local route is preferred to propagated ones even where those are more specific (SEL-2). */
const alone = ({ at }: Entry, insideLocal: boolean): Choice => (insideLocal && at.propagated ? NO_ROUTE : [at]);

/** The routes of the best rank among those for one block. */
function winnersOf(candidates: readonly Entry[], insideLocal: boolean): Choice {
  const left = candidates.filter((c) => alone(c, insideLocal).length > 0);
  return [...new Set(left.filter((c) => c.rank === left[0]?.rank).map((c) => c.at))];
}

const sameBlock = (a: Entry | undefined, b: Entry): boolean =>
  a?.cidr.from === b.cidr.from && a.cidr.prefix === b.cidr.prefix;
