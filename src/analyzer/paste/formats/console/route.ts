/** One route from cells that say by their look what they are: console rows, Markdown tables, lines of one cell (BAD-18). */
import { listNode, objectNode, scalarNode, textOf } from '../../tree.ts';
import type { ListNode, ObjectNode } from '../../tree.ts';
import { DESTINATIONS, looksOf, TARGET_FIELDS } from '../../../aws/targets.ts';
import { isOfKind } from '../cell-kinds.ts';

/** A cell and where it stands in the text. */
export interface PlacedCell {
  readonly text: string;
  readonly start: number;
}

/** Field by kind of cell, first match wins. */
const FIELDS: readonly (readonly [kind: string, field: string])[] = [
  ['cidr4', 'DestinationCidrBlock'],
  ['cidr6', 'DestinationIpv6CidrBlock'],
  ['pl', 'DestinationPrefixListId'],
  ...TARGET_FIELDS.flatMap((field) => looksOf(field).map((look) => [look, field] as const)),
  ['state', 'State'],
  ['origin', 'Origin'],
];

const DESTINATION_KINDS = ['cidr4', 'cidr6', 'pl'];

/** The console's words for where a route came from. */
const CONSOLE_ORIGINS: ReadonlyMap<string, string> = new Map([
  ['create route table', 'CreateRouteTable'],
  ['create route', 'CreateRoute'],
  ['enable vgw route propagation', 'EnableVgwRoutePropagation'],
]);

/** The route that cells tell of: a destination, and a target or a state; null when they tell of none. */
export function routeOf(cells: readonly PlacedCell[]): ObjectNode | null {
  const route = objectNode(cells[0]?.start ?? 0);
  const set = (field: string, value: string, { text, start }: PlacedCell): void => {
    route.entries.set(field, scalarNode(value, start, start + text.length));
    route.end = Math.max(route.end, start + text.length);
  };
  for (const cell of cells) {
    const { text } = cell;
    const origin = CONSOLE_ORIGINS.get(text.toLowerCase());
    if (origin !== undefined) {
      set('Origin', origin, cell);
      continue;
    }
    // What `--query` prints where a value is missing.
    if (text === 'None') continue;
    const [kind, field] = FIELDS.find(([name, key]) => isOfKind(text, name) && !route.entries.has(key)) ?? [];
    if (field !== undefined) set(field, kind === 'state' ? text.toLowerCase() : text, cell);
    // A target or destination column may hold words of no use (`Yes`, `No`, a name); a foreign row has little else.
    else if (route.entries.size === 0) return null;
  }
  const destinations = DESTINATIONS.filter((field) => route.entries.has(field)).length;
  const last = cells.at(-1);
  if (last?.text === 'Yes' && !route.entries.has('Origin') && destinations > 0)
    set('Origin', 'EnableVgwRoutePropagation', last);
  return destinations === 1 && tells(route) ? route : null;
}

/** Whether anything beside the destination makes it a route; an address does not: `ip route` prints such lines too (TGT-15). */
function tells({ entries }: ObjectNode): boolean {
  return entries.size > (entries.has('IpAddress') ? 2 : 1);
}

/** Whether a cell is a destination. */
export function isDestination(text: string): boolean {
  return DESTINATION_KINDS.some((kind) => isOfKind(text, kind));
}

/** Whether a cell is part of a route in any way. */
export function isOfRoute(text: string): boolean {
  return CONSOLE_ORIGINS.has(text.toLowerCase()) || FIELDS.some(([kind]) => isOfKind(text, kind));
}

/** Puts routes into a list: those of one table, or one list per table. */
export function putRoutes(root: ListNode, routes: readonly ObjectNode[]): void {
  const tables = splitTables(routes);
  // Every table of a VPC has a local route: rows of several tables in one another show none of them whole.
  if (tables.length > 1 && !tables.every(hasLocalRoute)) root.incomplete = true;
  root.items = tables.length === 1 ? [...routes] : tables;
  // Which table lost a route is not known.
  if (root.incomplete) for (const table of tables) table.incomplete = true;
}

/** A table has one route for a destination: where one comes again, the next table begins (`--query 'RouteTables[].Routes'`). */
function splitTables(routes: readonly ObjectNode[]): ListNode[] {
  const tables: ListNode[] = [];
  const seen = new Set<string>();
  for (const route of routes) {
    const destination = DESTINATIONS.map((field) => textOf(route, field)).find((text) => text !== null) ?? '';
    let table = tables.at(-1);
    if (table === undefined || seen.has(destination)) {
      seen.clear();
      table = listNode(route.start);
      tables.push(table);
    }
    seen.add(destination);
    table.items.push(route);
    table.end = route.end;
  }
  return tables;
}

function hasLocalRoute({ items }: ListNode): boolean {
  return items.some((route) => route.kind === 'object' && textOf(route, 'GatewayId') === 'local');
}
