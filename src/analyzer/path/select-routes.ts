/** Longest-prefix selection over a whole route table at once (SEL-1 to SEL-14). */
import { END, ORIGIN, parseCidr, type Cidr, type Family } from '../network/address.ts';
import type { Bound } from '../network/interval-set.ts';
import { builder, type StepFunction } from '../network/step-function.ts';
import type { Route } from '../snapshot/aws.ts';
import type { Place } from '../snapshot/types.ts';
import { isAwsList } from './prefix-list.ts';
import { placeOf } from '../snapshot/place.ts';
import { find, type Model, type TableFound } from './model.ts';
import { targetOf, type Target } from './target.ts';

export interface RouteAt {
  readonly route: Route;
  readonly place: Place;
  readonly target: Target;
  /** The destination as printed: a CIDR or a prefix-list id. */
  readonly destination: string;
  /** The destination as a block; null for a prefix list. */
  readonly cidr: Cidr | null;
  readonly prefixListId: string | null;
  readonly propagated: boolean;
  /** Equal for routes that do the same with what they carry: one target, one state. */
  readonly effect: string;
}

/** The routes that carry an address: none, one, or several of which AWS picks one (SEL-4). */
export type Choice = readonly RouteAt[];
export const NO_ROUTE: Choice = [];

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

const PROPAGATED = new Set(['enablevgwroutepropagation', 'advertisement']);

const known = new WeakMap<TableFound, readonly RouteAt[]>();

/** Every route of a table, with its place and target, in the order of addresses: AWS gives their own order no meaning. */
export function routesOf(table: TableFound): readonly RouteAt[] {
  const done = known.get(table);
  if (done) return done;
  const routes = (table.data.table.Routes ?? []).map((route, i) => routeAt(table, route, i)).sort(byAddress);
  known.set(table, routes);
  return routes;
}

function routeAt(table: TableFound, route: Route, index: number): RouteAt {
  const destination =
    route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId ?? '';
  const target = targetOf(route);
  return {
    route,
    place: placeOf(table, ['Routes', index]),
    target,
    destination,
    cidr: parseCidr(destination),
    prefixListId: route.DestinationPrefixListId ?? null,
    propagated: PROPAGATED.has((route.Origin ?? '').toLowerCase()),
    effect: `${target.kind} ${target.id} ${route.State ?? ''}`,
  };
}

/** IPv4, then IPv6, then prefix lists; equal destinations by target. */
function byAddress(a: RouteAt, b: RouteAt): number {
  if (a.cidr && b.cidr) {
    return (
      compare(a.cidr.family, b.cidr.family) ||
      compare(a.cidr.from, b.cidr.from) ||
      a.cidr.prefix - b.cidr.prefix ||
      compare(a.target.id, b.target.id)
    );
  }
  if (a.cidr || b.cidr) return a.cidr ? -1 : 1;
  return compare(a.destination, b.destination) || compare(a.target.id, b.target.id);
}

const compare = (a: Bound | string, b: Bound | string): number => (a < b ? -1 : a > b ? 1 : 0);

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
  const shadowed = [...new Set(entries.map((e) => e.at))].filter((at) => !used.has(at));
  return { choices, unexpanded, unexpandedEndpoints, routes, shadowed };
}

/** A prefix list routed to a gateway endpoint is an AWS service list: it cannot capture the general internet (SEL-13). */
export function isEndpointList(model: Model, at: RouteAt): boolean {
  if (at.prefixListId === null || at.target.kind !== 'vpc-endpoint') return false;
  const owner = find(model.snapshot.prefixLists, at.prefixListId)?.data.ownerId;
  if (owner !== null && owner !== undefined && owner.toUpperCase() !== 'AWS') return false;
  const type = find(model.snapshot.vpcEndpoints, at.target.id)?.data.VpcEndpointType;
  return type === undefined || type.toLowerCase() === 'gateway';
}

/** CIDR blocks nest or are disjoint, so one pass with a stack gives the winner of every address in n log n. */
function sweep(entries: readonly Entry[], family: Family): { choices: StepFunction<Choice>; used: Set<RouteAt> } {
  const sorted = [...entries].sort(
    (a, b) =>
      (a.cidr.from < b.cidr.from ? -1 : a.cidr.from > b.cidr.from ? 1 : 0) ||
      a.cidr.prefix - b.cidr.prefix ||
      a.rank - b.rank,
  );
  const build = builder<Choice>();
  const used = new Set<RouteAt>();
  const stack: { to: Bound; choice: Choice; local: boolean }[] = [];
  const add = (at: Bound, choice: Choice): void => {
    if (at < END[family]) build.add(at, choice);
  };
  const closeUntil = (at: Bound): void => {
    for (let top = stack.at(-1); top !== undefined && top.to <= at; top = stack.at(-1)) {
      stack.pop();
      add(top.to, stack.at(-1)?.choice ?? NO_ROUTE);
    }
  };
  add(ORIGIN[family], NO_ROUTE);
  for (let i = 0; i < sorted.length;) {
    const entry = sorted[i];
    if (!entry) break;
    let next = i + 1;
    while (sameBlock(sorted[next], entry)) next++;
    const candidates = sorted.slice(i, next);
    i = next;
    closeUntil(entry.cidr.from);
    const insideLocal = stack.at(-1)?.local ?? false;
    // The local route is preferred to propagated routes even where those are more specific (SEL-2).
    const winners = candidates.filter((c) => !(insideLocal && c.at.propagated));
    const best = winners[0];
    if (!best) continue;
    const choice = [...new Set(winners.filter((c) => c.rank === best.rank).map((c) => c.at))];
    const local = choice.some((at) => at.target.kind === 'local');
    stack.push({ to: entry.cidr.to, choice, local: local || insideLocal });
    add(entry.cidr.from, choice);
  }
  closeUntil(END[family]);
  const choices = build.done();
  for (const choice of choices.values) for (const at of choice) used.add(at);
  return { choices, used };
}

const sameBlock = (a: Entry | undefined, b: Entry): boolean =>
  a?.cidr.from === b.cidr.from && a.cidr.prefix === b.cidr.prefix;
