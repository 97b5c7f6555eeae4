/** Rows of the console's Routes tab, and text output without names (`--query Routes`): read by content (BAD-18). */
import { listNode, objectNode, scalarNode, textOf } from '../node.ts';
import type { ListNode, ObjectNode } from '../node.ts';
import { isId, isOfKind } from './cell-kinds.ts';

export interface ConsoleResult {
  readonly root: ListNode;
  readonly end: number;
}

/** Field by kind of cell, first match wins. */
const FIELDS: readonly (readonly [kind: string, field: string])[] = [
  ['cidr4', 'DestinationCidrBlock'],
  ['cidr6', 'DestinationIpv6CidrBlock'],
  ['pl', 'DestinationPrefixListId'],
  ['local', 'GatewayId'],
  ['igw', 'GatewayId'],
  ['vgw', 'GatewayId'],
  ['vpce', 'GatewayId'],
  ['nat', 'NatGatewayId'],
  ['eigw', 'EgressOnlyInternetGatewayId'],
  ['tgw', 'TransitGatewayId'],
  ['pcx', 'VpcPeeringConnectionId'],
  ['eni', 'NetworkInterfaceId'],
  ['i', 'InstanceId'],
  ['lgw', 'LocalGatewayId'],
  ['cagw', 'CarrierGatewayId'],
  ['arn', 'CoreNetworkArn'],
  ['state', 'State'],
  ['origin', 'Origin'],
];
const DESTINATIONS = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId'];

/** The console's words for where a route came from. */
const CONSOLE_ORIGINS: ReadonlyMap<string, string> = new Map([
  ['create route table', 'CreateRouteTable'],
  ['create route', 'CreateRoute'],
  ['enable vgw route propagation', 'EnableVgwRoutePropagation'],
]);

/** Whether a line is a route: a destination, and a target or a state. */
export function isConsoleRow(line: string): boolean {
  return readRoute(line.slice(0, 400), 0) !== null;
}

/** Whether a line names a table and the one below it is a route: `--query 'RouteTables[].[RouteTableId, Routes[].[…]]'`. */
export function isTableOfRows(line: string, below: string): boolean {
  return isId(line) && isOfKind(line, 'rtb') && (isConsoleRow(below) || isGap(below));
}

/** Reads rows from `start` until a line is none; a header line between rows is skipped. */
export function readConsoleRows(text: string, start: number): ConsoleResult {
  const root = listNode(start);
  const routes: ObjectNode[] = [];
  let at = start;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? text.length : newline;
    const line = text.slice(at, Math.min(lineEnd, at + 400));
    const route = readRoute(line, at);
    if (route !== null) {
      routes.push(route);
      root.end = route.end;
    } else if (isGap(line)) root.cut = true;
    else if (line.trim() !== '' && !isConsoleHeader(line)) break;
    at = lineEnd + 1;
  }
  const tables = splitTables(routes);
  const [only] = tables;
  if (tables.length === 1) root.items = [...(only?.items ?? [])];
  else root.items = tables;
  // Which table lost a route is not known.
  if (root.cut) for (const table of tables) table.cut = true;
  return { root, end: Math.max(at, start + 1) };
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

/** Whether a line is the header of the Routes tab. */
export function isConsoleHeader(line: string): boolean {
  return /^\s{0,20}Destination\s{1,40}Target\b/.test(line);
}

/** A route whose destination the query did not ask for (`None`): it exists, and where it leads to is unknown (FMT-21). */
function isGap(line: string): boolean {
  const cells = splitCells(line).map(({ text }) => text);
  return cells.includes('None') && cells.some((cell) => FIELDS.some(([kind]) => isOfKind(cell, kind)));
}

function readRoute(line: string, offset: number): ObjectNode | null {
  const cells = splitCells(line);
  const route = objectNode(offset + (cells[0]?.start ?? 0));
  for (const { text, start } of cells) {
    const origin = CONSOLE_ORIGINS.get(text.toLowerCase());
    if (origin !== undefined) {
      route.entries.set('Origin', scalarNode(origin, offset + start, offset + start + text.length));
      continue;
    }
    // What `--query` prints where a value is missing.
    if (text === 'None') continue;
    const match = FIELDS.find(([kind, field]) => isOfKind(text, kind) && !route.entries.has(field));
    if (match === undefined) {
      // A target or destination column may hold words of no use (`Yes`, `No`, a name); a foreign row has little else.
      if (route.entries.size === 0) return null;
      continue;
    }
    const [kind, field] = match;
    route.entries.set(
      field,
      scalarNode(kind === 'state' ? text.toLowerCase() : text, offset + start, offset + start + text.length),
    );
    route.end = offset + start + text.length;
  }
  const hasDestination = DESTINATIONS.some((field) => route.entries.has(field));
  const isPropagated = cells[cells.length - 1]?.text === 'Yes';
  if (isPropagated && !route.entries.has('Origin') && hasDestination) {
    const last = cells[cells.length - 1];
    if (last)
      route.entries.set(
        'Origin',
        scalarNode('EnableVgwRoutePropagation', offset + last.start, offset + last.start + 3),
      );
  }
  return hasDestination &&
    route.entries.size > 1 &&
    DESTINATIONS.filter((field) => route.entries.has(field)).length === 1
    ? route
    : null;
}

function splitCells(line: string): { text: string; start: number }[] {
  const cells: { text: string; start: number }[] = [];
  const separator = line.includes('\t') ? '\t' : /\S {2,}\S/.test(line) ? '  ' : ' ';
  let offset = 0;
  for (const part of line.split(separator)) {
    const text = part.trim();
    if (text !== '') cells.push({ text, start: offset + (part.length - part.trimStart().length) });
    offset += part.length + separator.length;
  }
  return cells;
}
