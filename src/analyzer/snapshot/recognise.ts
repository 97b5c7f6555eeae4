import type { PasteDocument, Path } from '../paste/types.ts';
import { addAnalysis } from './add-analysis.ts';
import { byValue } from './by-value.ts';
import { identify } from './identify.ts';
import { isNetworkOfFunction, NETWORK_FIELDS } from './functions.ts';
import { isList, isObject, type JsonObject } from './json.ts';
import { hasId, type Kind } from './kind.ts';
import { kindByWrapper, kindOf, kindPrintedBy, kindUnder } from './kinds.ts';
import { instances, prefixListEntries, transitGatewayRoutes, webFunctions } from './kinds/rare.ts';
import { functions, routeTables } from './kinds/usual.ts';
import { isNetworkAclEntry, isOfItsOwn, isOfNames, isPaged } from './list-contents.ts';
import { envelopeKeys, isAcknowledgement, otherLists } from './other-lists.ts';
import { restoreKeys } from './restore-keys.ts';
import { isAlike } from './nameless-elements.ts';
import { readRoutes } from './routes.ts';
import { readRoutesUnder } from './routes-under.ts';
import { isRoute, isTransitGatewayRoute } from './tell-routes.ts';
import { add } from './add-resource.ts';
import { isEmptied, isTakenOut } from './taken-out.ts';
import { isHopeful, listing, nothingRecognised, type Recognised, size } from './recognised.ts';

/** Finds the resources of a document, whatever wrapper, query or trimming it went through (FMT-20, FMT-21). */
export function recognise(document: PasteDocument): Recognised {
  const into = nothingRecognised();
  const { value, command } = document;
  const asked = kindPrintedBy(command?.operation ?? null);
  if (isList(value) && value.length === 0 && asked !== null) listing(into, asked).lists.push([]);
  else if (isObject(value) && isAcknowledgement(value))
    into.others.push({ command: command?.operation ?? 'create-route', label: 'successful calls', count: 1 });
  else if (isObject(value)) readObject(value, [], into);
  else if (isList(value)) readList(value, [], into);
  else into.nameless += 1;
  return into;
}

/** Pages, groups and rows nest no deeper; the limit keeps hostile nesting from growing the stack. */
const MAX_DEPTH = 4;

/** An object that is one resource, or holds lists of them. */
function readObject(value: JsonObject, path: Path, into: Recognised, list: Path | null = null): void {
  const kind = isRoute(value) ? null : kindOf(value);
  if (kind === null && addAnalysis(value, path, into)) return;
  if (kind !== null) {
    add(into, kind, { value, path });
    if (path.length === 0 && (kind === functions || kind === webFunctions)) readNeighbours(value, into);
    return;
  }
  if (isRoute(value)) {
    // One route is no table: the others may stand in the next line (`jq '.RouteTables[].Routes[]'`).
    add(into, routeTables, { value: { Routes: [value] }, path, fields: { Routes: path }, incomplete: ['Routes'] });
    return;
  }
  if (NETWORK_FIELDS.every((key) => Object.hasOwn(value, key)) && isNetworkOfFunction(value) && path.length < 2) {
    add(into, functions, { value: { VpcConfig: value }, path, fields: { VpcConfig: path } });
    return;
  }
  const before = size(into);
  const unknown: string[] = [];
  for (const key of Object.keys(value)) {
    if (!readWrapper(key, value, path, into, list) && !envelopeKeys.has(key)) unknown.push(key);
  }
  if (size(into) === before && isHopeful(into)) {
    const found = identify(value, path);
    if (found !== null) {
      add(into, found.kind, { ...found.restored, path }, list);
      return;
    }
    into.fruitless += 1;
  }
  for (const key of unknown)
    if (!readRenamed(value[key], [...path, key], into) && path.length === 0) into.ignored.push(key);
}

/**
 * Two YAML outputs in a row read as one mapping: the lists of the one stand beside the flat function of the other. And
 * `create-web-function` prints the first revision and the endpoint inside the function.
 */
function readNeighbours(value: JsonObject, into: Recognised): void {
  for (const key of Object.keys(value))
    if (kindByWrapper.has(key) || key === 'Endpoint' || key === 'Revision') readWrapper(key, value, [], into, null);
}

/** A list under a foreign key: `--query '{tables: RouteTables}'`. */
function readRenamed(value: unknown, path: Path, into: Recognised): boolean {
  if (path.length > MAX_DEPTH || !isHopeful(into)) return false;
  const before = size(into);
  const { nameless } = into;
  if (isList(value)) readList(value, path, into);
  else if (isObject(value)) readObject(value, path, into);
  into.nameless = nameless;
  return size(into) > before;
}

/** The value under a key that AWS uses; false when it is none. */
function readWrapper(key: string, holder: JsonObject, path: Path, into: Recognised, list: Path | null): boolean {
  const value = holder[key];
  const below = [...path, key];
  const other = otherLists.get(key);
  const kind = kindUnder(key, value);
  if (key === 'Reservations' && isList(value)) {
    readReservations(value, below, into);
  } else if (kind !== undefined && isList(value) && !isOfNames(value)) {
    readElements(kind, value, below, into);
    listing(into, kind).paged = isPaged(holder);
  } else if (kind !== undefined && isObject(value)) {
    add(into, kind, { value, path: below });
    if (isEmptied(kind, key, value)) listing(into, kind).holes += 1;
  } else if (path.length === 0 && (key === 'Reservations' || isTakenOut(kind, key, value))) {
    listing(into, kind ?? instances).holes += 1;
  } else if (key === 'Routes' && isList(value)) {
    return readRoutesUnder(value, holder, path, into, list);
  } else if (key === 'Entries' && isList(value) && !isNetworkAclEntry(value[0])) {
    add(into, prefixListEntries, { value: holder, path });
  } else if (other !== undefined && isList(value) && isOfItsOwn(key, value, holder)) {
    into.others.push({ ...other, count: value.length });
  } else {
    return false;
  }
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
    else if (isRow || (byValue(kind).length > 0 && kind.idField !== null && !hasId(value, kind.idField))) {
      add(into, kind, { ...restoreKeys(byValue(kind), value, at), path: at });
    } else add(into, kind, { value, path: at });
  });
}

/** A bare list: of resources, pages, routes or rows. */
function readList(list: readonly unknown[], path: Path, into: Recognised, outer: Path | null = null): void {
  if (addAnalysis(list, path, into)) return;
  const routes = readRoutes(list, path);
  if (routes !== null) {
    add(into, routeTables, { value: { Routes: routes }, path, fields: { Routes: path } });
    return;
  }
  if (isTransitGatewayRoute(list.find(isObject))) {
    add(into, transitGatewayRoutes, { value: { Routes: list }, path, fields: { Routes: path } });
    return;
  }
  if (isHopeful(into) && !list.some((value) => isObject(value) && kindOf(value) !== null)) {
    const row = identify(list, path);
    if (row !== null) {
      add(into, row.kind, { ...row.restored, path }, outer);
      return;
    }
    into.fruitless += 1;
  }
  readMembers(list, path, into);
}

/** Each element of a list that has no name. */
function readMembers(list: readonly unknown[], path: Path, into: Recognised): void {
  const found = new Map<Kind, JsonObject>();
  const others: JsonObject[] = [];
  list.forEach((value, index) => {
    const at = [...path, index];
    const kind = isObject(value) ? kindOf(value) : null;
    if (isObject(value) && kind !== null) {
      found.set(kind, value);
      add(into, kind, { value, path: at }, path);
    } else if (isObject(value) && at.length <= MAX_DEPTH) {
      others.push(value);
      const before = size(into);
      readObject(value, at, into, path);
      if (size(into) === before) into.nameless += 1;
    } else if (isList(value) && at.length <= MAX_DEPTH) {
      readList(value, at, into, path);
    } else {
      into.nameless += 1;
    }
  });
  // One that lost what tells its kind stands among others of its names: it was one of them (BAD-3).
  for (const [kind, like] of found) listing(into, kind).holes += others.filter((one) => isAlike(one, like)).length;
}
