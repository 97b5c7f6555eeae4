import type { PasteDocument, Path } from '../paste/types.ts';
import { recogniseByValue } from './by-value.ts';
import { functions } from './functions.ts';
import { instances } from './instances.ts';
import { isList, isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import { hasId } from './kind.ts';
import type { Kind } from './kind.ts';
import { kindByHolder, kindByWrapper, kindOf, kindPrintedBy } from './kinds.ts';
import { envelopeKeys, otherLists } from './other-lists.ts';
import { prefixListEntries } from './prefix-lists.ts';
import { rebuild } from './rebuild.ts';
import { routeTables } from './route-tables.ts';
import { isRoute, isTransitGatewayRoute, readRoutes } from './routes.ts';
import { transitGatewayRoutes } from './transit-gateway-routes.ts';

/** One resource as it stands in a document. */
export interface Element {
  readonly value: JsonObject;
  readonly path: Path;
  /** Fields that `--query` moved: see `Found.fields`. */
  readonly fields?: Readonly<Record<string, Path>>;
}

/** Everything of one kind in one document. */
export interface Listing {
  readonly kind: Kind;
  readonly elements: Element[];
  /** Paths of the lists that it came from; none when single resources were pasted. */
  readonly lists: Path[];
  /** Elements of the lists that are no resources. */
  holes: number;
  /** FMT-22: the last page names a next one. */
  paged: boolean;
}

/** What a document turned out to hold. */
export interface Recognised {
  readonly listings: Map<Kind, Listing>;
  readonly others: { readonly command: string; readonly label: string; readonly count: number }[];
  /** Top-level keys that nothing understood. */
  readonly ignored: string[];
  /** Values without a name that do not tell what they are. */
  nameless: number;
}

/** Finds the resources of a document, whatever wrapper, query or trimming it went through (FMT-20, FMT-21). */
export function recognise(document: PasteDocument): Recognised {
  const into: Recognised = { listings: new Map(), others: [], ignored: [], nameless: 0 };
  const { value, command } = document;
  const asked = kindPrintedBy(command?.operation ?? null);
  if (isList(value) && value.length === 0 && asked !== null) listing(into, asked).lists.push([]);
  else if (isObject(value)) readObject(value, [], into);
  else if (isList(value)) readList(value, [], into);
  else into.nameless += 1;
  return into;
}

/** Pages, groups and rows nest no deeper; the limit keeps hostile nesting from growing the stack. */
const MAX_DEPTH = 4;

function listing(into: Recognised, kind: Kind): Listing {
  const known = into.listings.get(kind) ?? { kind, elements: [], lists: [], holes: 0, paged: false };
  into.listings.set(kind, known);
  return known;
}

/** An object that is one resource, or holds lists of them. */
function readObject(value: JsonObject, path: Path, into: Recognised, list: Path | null = null): void {
  const kind = isRoute(value) ? null : kindOf(value);
  if (kind !== null) return add(into, kind, { value, path });
  if (isRoute(value)) return add(into, routeTables, { value: { Routes: [value] }, path, fields: { Routes: path } });
  if (Object.hasOwn(value, 'SubnetIds') && Object.hasOwn(value, 'SecurityGroupIds')) {
    return add(into, functions, { value: { VpcConfig: value }, path, fields: { VpcConfig: path } });
  }
  const before = size(into);
  const unknown: string[] = [];
  for (const key of Object.keys(value)) {
    if (!readWrapper(key, value, path, into) && !envelopeKeys.has(key)) unknown.push(key);
  }
  if (size(into) === before) {
    const found = recogniseByValue(value, path);
    if (found !== null) return add(into, found.kind, { ...found.rebuilt, path }, list);
  }
  for (const key of unknown)
    if (!readRenamed(value[key], [...path, key], into) && path.length === 0) into.ignored.push(key);
}

/** A list under a foreign key: `--query '{tables: RouteTables}'`. */
function readRenamed(value: unknown, path: Path, into: Recognised): boolean {
  if (path.length > MAX_DEPTH) return false;
  const before = size(into);
  const { nameless } = into;
  if (isList(value)) readList(value, path, into);
  else if (isObject(value)) readObject(value, path, into);
  into.nameless = nameless;
  return size(into) > before;
}

/** The value under a key that AWS uses; false when it is none. */
function readWrapper(key: string, holder: JsonObject, path: Path, into: Recognised): boolean {
  const value = holder[key];
  const below = [...path, key];
  const other = otherLists.get(key);
  const kind = kindByWrapper.get(key) ?? (isObject(value) ? kindByHolder.get(key) : undefined);
  if (key === 'Reservations' && isList(value)) {
    readReservations(value, below, into);
  } else if (kind !== undefined && isList(value)) {
    readElements(kind, value, below, into);
    listing(into, kind).paged = isPaged(holder);
  } else if (kind !== undefined && isObject(value)) {
    add(into, kind, { value, path: below });
  } else if (key === 'Routes' && isList(value)) {
    return readRoutesUnder(value, holder, path, into);
  } else if (
    key === 'Entries' &&
    isList(value) &&
    isObject(value[0] ?? {}) &&
    !Object.hasOwn(Object(value[0]), 'RuleNumber')
  ) {
    add(into, prefixListEntries, { value: holder, path });
  } else if (other !== undefined && isList(value) && !(key === 'Tags' && Object.hasOwn(holder, 'Configuration'))) {
    into.others.push({ ...other, count: value.length });
  } else {
    return false;
  }
  return true;
}

/** `Routes` without the id of its table: of a transit gateway when it says so, else of a trimmed VPC table. */
function readRoutesUnder(value: readonly unknown[], holder: JsonObject, path: Path, into: Recognised): boolean {
  if (Object.hasOwn(holder, 'AdditionalRoutesAvailable') || isTransitGatewayRoute(value.find(isObject))) {
    add(into, transitGatewayRoutes, { value: holder, path });
    return true;
  }
  const routes = readRoutes(value, [...path, 'Routes']);
  if (routes === null) return false;
  const found = rebuild(routeTables.byValue, holder, path);
  add(into, routeTables, { ...found, path });
  return true;
}

function readReservations(reservations: readonly unknown[], path: Path, into: Recognised): void {
  listing(into, instances).lists.push(path);
  reservations.forEach((reservation, index) => {
    const inner = isObject(reservation) ? reservation['Instances'] : undefined;
    if (isList(inner)) readElements(instances, inner, [...path, index, 'Instances'], into);
    else listing(into, instances).holes += 1;
  });
}

/** The elements of a list whose kind is known from its key. */
function readElements(kind: Kind, list: readonly unknown[], path: Path, into: Recognised): void {
  const known = listing(into, kind);
  known.lists.push(path);
  list.forEach((value, index) => {
    const at = [...path, index];
    const isRow = isList(value);
    if (!isObject(value) && !isRow) known.holes += 1;
    else if (isRow || (kind.byValue.length > 0 && kind.idField !== null && !hasId(value, kind.idField))) {
      add(into, kind, { ...rebuild(kind.byValue, value, at), path: at });
    } else add(into, kind, { value, path: at });
  });
}

/** A bare list: of resources, pages, routes or rows. */
function readList(list: readonly unknown[], path: Path, into: Recognised, outer: Path | null = null): void {
  const routes = readRoutes(list, path);
  if (routes !== null) return add(into, routeTables, { value: { Routes: routes }, path, fields: { Routes: path } });
  if (isTransitGatewayRoute(list.find(isObject))) {
    return add(into, transitGatewayRoutes, { value: { Routes: list }, path, fields: { Routes: path } });
  }
  const row = list.some((value) => isObject(value) && kindOf(value) !== null) ? null : recogniseByValue(list, path);
  if (row !== null) return add(into, row.kind, { ...row.rebuilt, path }, outer);
  list.forEach((value, index) => {
    const at = [...path, index];
    const kind = isObject(value) ? kindOf(value) : null;
    if (isObject(value) && kind !== null) {
      add(into, kind, { value, path: at }, path);
    } else if (isObject(value) && at.length <= MAX_DEPTH) {
      const before = size(into);
      readObject(value, at, into, path);
      if (size(into) === before) into.nameless += 1;
    } else if (isList(value) && at.length <= MAX_DEPTH) {
      readList(value, at, into, path);
    } else {
      into.nameless += 1;
    }
  });
}

/** Adds a resource, and the list that it stands in; a table's routes are given their own keys on the way. */
function add(into: Recognised, kind: Kind, element: Element, list: Path | null = null): void {
  const known = listing(into, kind);
  if (list !== null && known.lists.at(-1) !== list) known.lists.push(list);
  if (kind !== routeTables) return void known.elements.push(element);
  const { Routes: routes } = element.value;
  const read = readRoutes(routes, element.path);
  const value = read === null || read === routes ? element.value : { ...element.value, Routes: read };
  known.elements.push(value === element.value ? element : { ...element, value });
}

function isPaged(holder: JsonObject): boolean {
  return ['NextToken', 'nextToken', 'NextMarker'].some((key) => typeof holder[key] === 'string' && holder[key] !== '');
}

/** How much was found so far; lists count even when they are empty. */
function size(into: Recognised): number {
  let sum = into.others.length;
  for (const { elements, lists } of into.listings.values()) sum += elements.length + lists.length;
  return sum;
}
