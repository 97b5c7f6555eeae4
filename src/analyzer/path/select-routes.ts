/** Longest-prefix selection over a whole route table at once (SEL-1 to SEL-14). */
import { END, ORIGIN, parseCidr, type Cidr } from '../network/address.ts';
import { canonicalId } from '../aws/ids.ts';
import { inOrderOf } from '../lists.ts';
import type { Family } from '../words.ts';
import type { Bound } from '../network/interval-set.ts';
import { builder, type StepFunction } from '../network/step-function.ts';
import { find, type Model, type TableFound } from './model.ts';
import { isAwsList } from './prefix-list.ts';
import { type RouteAt, routesOf } from './table-routes.ts';

/** The routes that carry an address: none, one, or several of which AWS picks one (SEL-4). */
export type Choice = readonly RouteAt[];
const NO_ROUTE: Choice = [];

export interface Selection {
  readonly choices: StepFunction<Choice>;
  /** Routes whose prefix list was not pasted: they may carry anything (SEL-13). */
  readonly unexpanded: readonly RouteAt[];
  /** Routes of AWS's own prefix lists whose entries were not pasted: they carry one AWS service only. */
  readonly unexpandedEndpoints: readonly RouteAt[];
  readonly routes: readonly RouteAt[];
  /** Routes that carry no address at all because others take precedence everywhere. */
  readonly shadowed: readonly RouteAt[];
}

interface Entry {
  readonly cidr: Cidr;
  readonly at: RouteAt;
  /** Rank at equal length: static, then prefix list, then propagated (SEL-3). */
  readonly rank: number;
}

export function selectRoutes(model: Model, table: TableFound, family: Family): Selection {
  const routes = routesOf(table);
  const entries: Entry[] = [];
  const otherFamily = family === 'ipv4' ? 'ipv6' : 'ipv4';
  const unexpanded: RouteAt[] = [];
  const unexpandedEndpoints: RouteAt[] = [];
  for (const at of routes) {
    if (at.prefixListId === null) {
      if (at.cidr?.family === family) entries.push({ cidr: at.cidr, at, rank: at.propagated ? 2 : 0 });
      continue;
    }
    const list = find(model.snapshot.prefixLists, at.prefixListId)?.data;
    if (list?.entries) {
      for (const text of list.entries) {
        const cidr = parseCidr(text);
        if (cidr?.family === family) entries.push({ cidr, at, rank: 1 });
      }
    } else if (isEndpointList(model, at) || isAwsList(list)) unexpandedEndpoints.push(at);
    else if (list?.family !== otherFamily) unexpanded.push(at);
  }
  const { choices, used } = sweep(entries, family);
  // Most tables have as many winners as blocks: then every route carries something.
  const shadowed = entries.length === used ? [] : losersOf(entries, choices);
  return { choices, unexpanded, unexpandedEndpoints, routes, shadowed };
}

/** The routes that carry nothing. */
function losersOf(entries: readonly Entry[], { values }: StepFunction<Choice>): readonly RouteAt[] {
  const winners = new Set(values.flat());
  return [...new Set(entries.map((e) => e.at))].filter((at) => !winners.has(at));
}

/** A prefix list routed to a gateway endpoint is an AWS service list: it cannot capture the general internet (SEL-13). */
export function isEndpointList(model: Model, at: RouteAt): boolean {
  if (at.prefixListId === null || at.target.kind !== 'vpc-endpoint') return false;
  const owner = find(model.snapshot.prefixLists, at.prefixListId)?.data.ownerId;
  if (owner !== null && owner !== undefined && owner !== 'AWS') return false;
  const type = find(model.snapshot.vpcEndpoints, at.target.id)?.data.VpcEndpointType;
  return type === undefined || type === 'Gateway';
}

const endpointLists = new WeakMap<Model, ReadonlySet<string>>();

/** Whether some table routes the list to a gateway endpoint, so that it is one AWS service's (SEL-13). */
export function isRoutedToEndpoint(model: Model, listId: string): boolean {
  const known = endpointLists.get(model);
  if (known) return known.has(canonicalId(listId));
  const routes = model.snapshot.routeTables.items.flatMap((table) => routesOf(table));
  const ids = routes.filter((at) => isEndpointList(model, at)).map((at) => canonicalId(at.prefixListId ?? ''));
  endpointLists.set(model, new Set(ids));
  return ids.includes(canonicalId(listId));
}

/** CIDR blocks nest or are disjoint, so one pass with a stack gives the winner of every address in n log n. */
function sweep(entries: readonly Entry[], family: Family): { choices: StepFunction<Choice>; used: number } {
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
    top = { to, choice, isLocal: insideLocal || leadsInside(choice), outer: top, covered: from, isUsed: false };
    build.add(from, choice);
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
  const winners = candidates.filter((c) => alone(c, insideLocal).length > 0);
  return [...new Set(winners.filter((c) => c.rank === winners[0]?.rank).map((c) => c.at))];
}

const sameBlock = (a: Entry | undefined, b: Entry): boolean =>
  a?.cidr.from === b.cidr.from && a.cidr.prefix === b.cidr.prefix;
