/** The routes of a table, read once: where each leads, what it covers, where it stands in the paste. */
import { compare } from '../network/order.ts';
import type { Cidr } from '../network/address.ts';
import type { ROUTE_ORIGINS } from '../aws/targets.ts';
import { meaningOf } from '../aws/known-words.ts';
import type { Route } from '../aws/sdk.ts';
import { placeOf } from '../snapshot/place.ts';
import type { Place } from '../snapshot/types.ts';
import type { TableFound } from './model.ts';
import { destinationOf, targetOf, type Target } from '../aws/targets.ts';
import { beside } from '../beside.ts';
import { inOrderOf } from '../lists.ts';

export interface RouteAt {
  /** The table that it stands in. */
  readonly tableId: string;
  readonly route: Route;
  readonly place: Place;
  readonly target: Target;
  /** The destination as printed: a CIDR or a prefix-list id. */
  readonly destination: string;
  /** The destination as a block; null for a prefix list. */
  readonly cidr: Cidr | null;
  readonly prefixListId: string | null;
  readonly propagated: boolean;
}

/** What a route came from that no person wrote (RT-6). */
const PROPAGATED = {
  CreateRouteTable: false,
  CreateRoute: false,
  EnableVgwRoutePropagation: true,
  Advertisement: true,
} satisfies Record<(typeof ROUTE_ORIGINS)[number], boolean>;

/** Nearly all routes were written by hand, and the table is a slow look for ten thousand of them. */
const isPropagated = ({ Origin: origin }: Route): boolean =>
  origin !== 'CreateRoute' && meaningOf<boolean>(PROPAGATED, origin) === true;

/** A class for its getter: of ten thousand routes the place of a few is ever asked for. */
class TableRoute implements RouteAt {
  readonly route: Route;
  readonly target: Target;
  readonly destination: string;
  readonly cidr: Cidr | null;
  readonly prefixListId: string | null;
  readonly propagated: boolean;
  readonly #table: TableFound;
  readonly #index: number;

  constructor(table: TableFound, route: Route, index: number) {
    this.route = route;
    this.target = targetOf(route);
    this.destination = destinationOf(route);
    this.cidr = table.data.blocks[index] ?? null;
    this.prefixListId = route.DestinationPrefixListId ?? null;
    this.propagated = isPropagated(route);
    this.#table = table;
    this.#index = index;
  }

  get tableId(): string {
    return this.#table.id;
  }

  get place(): Place {
    return placeOf(this.#table, ['Routes', this.#index]);
  }
}

const known = beside<TableFound, readonly RouteAt[]>();

/** Every route of a table, with its place and target, in the order of addresses: AWS gives their own order no meaning. */
export function routesOf(table: TableFound): readonly RouteAt[] {
  const done = known.get(table);
  if (done) return done;
  const written = (table.data.table.Routes ?? []).map((route, i) => new TableRoute(table, route, i));
  const routes = inOrderOf(written, byAddress);
  known.set(table, routes);
  return routes;
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

/** The same route as if it led to a network interface: a Route Server next hop is an appliance's address (TGT-15). */
export function towardsInterface(at: RouteAt, eni: string): RouteAt {
  const { tableId, place, destination, cidr, prefixListId, propagated } = at;
  const route: Route = { ...at.route, NetworkInterfaceId: eni };
  return { tableId, route, place, target: { kind: 'instance', id: eni }, destination, cidr, prefixListId, propagated };
}

/** Some of the destinations, each once, for a text. */
export function destinationsOf(routes: readonly RouteAt[]): string[] {
  const some = new Set<string>();
  for (const { destination } of routes) {
    if (some.size === SHOWN) break;
    some.add(destination);
  }
  return [...some];
}

const SHOWN = 8;
