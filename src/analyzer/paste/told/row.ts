/** One row that names a route table, and what it says of it (RT-8, FMT-21). */
import { routeOf } from '../formats/console/route.ts';
import { toValue } from '../tree.ts';
import type { Path } from '../types.ts';
import { cellOf, isDestinationName, subnetsIn } from './cells.ts';
import type { Cell } from './cells.ts';
import { isFields } from './fields.ts';

/** A part of a table, and where it stands. */
export interface Part {
  readonly value: unknown;
  readonly place: Path;
}

/** What one row says. */
export interface RowOfTable {
  readonly table: string;
  readonly vpc: string | null;
  readonly routes: readonly Part[];
  /** A list of routes, whole as it stands. */
  readonly hasRouteList: boolean;
  readonly associations: readonly Part[] | null;
  readonly showsMain: boolean;
  /** It is a table as the command line prints it, with nothing beside its own names. */
  readonly isPlain: boolean;
}

/** Rows wider than this are no rows. */
const MAX_WIDTH = 60;

/** What a row says of its table; null when it names none, or more than one, or says something else. */
export function readRow(row: unknown, place: Path): RowOfTable | null {
  if (typeof row !== 'object' || row === null) return null;
  const entries = Object.entries(row).map(([key, value]): [string, unknown] => [key, unpacked(value)]);
  if (entries.length > MAX_WIDTH) return null;
  const cells = entries.map(([key, value]) => ({ key, value, cell: cellOf(key, value) }));
  const tables = new Set(cells.flatMap(({ cell }) => (cell.says === 'table' ? [cell.text.toLowerCase()] : [])));
  const table = cells.find(({ cell }) => cell.says === 'table')?.cell;
  if (table?.says !== 'table' || tables.size > 1) return null;
  const step = (key: string): string | number => (Array.isArray(row) ? Number(key) : key);
  const lists = cells.flatMap(({ key, value }) =>
    Array.isArray(value) ? [listOf(key, value, [...place, step(key)])] : [],
  );
  if (lists.includes(null)) return null;
  const own = routeIn(cells, place);
  const associated =
    isFields(row) && 'RouteTableAssociationId' in row ? [{ value: row, place }] : associationsIn(cells, place);
  const listed = lists.flatMap((list) => list?.associations ?? []);
  const associations = [...(associated ?? []), ...listed];
  return {
    table: table.text,
    vpc: textOf(cells, 'vpc'),
    routes: [...(own === null ? [] : [own]), ...lists.flatMap((list) => list?.routes ?? [])],
    hasRouteList: lists.some((list) => list?.routes !== null),
    associations: associated === null && lists.every((list) => list?.associations === null) ? null : associations,
    showsMain: cells.some(({ cell }) => cell.says === 'main') || lists.some((list) => list?.showsMain === true),
    isPlain: own === null && associated === null && lists.every((list) => list?.isPlain === true),
  };
}

/** Databases print lists as JSON inside a cell. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('[')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

interface PlacedCell {
  readonly key: string;
  readonly cell: Cell;
}

function textOf(cells: readonly PlacedCell[], says: 'vpc' | 'association'): string | null {
  const found = cells.find(({ cell }) => cell.says === says)?.cell;
  return found?.says === says ? found.text : null;
}

/** The route that the cells of a row are; null where they are none, or where a range may as well be that of the subnet beside it. */
function routeIn(cells: readonly PlacedCell[], place: Path): Part | null {
  const hasSubnet = cells.some(({ cell }) => cell.says === 'subnets');
  const ranges = cells.filter(({ cell }) => cell.says === 'destination');
  const destinations = ranges.length > 1 || hasSubnet ? ranges.filter(({ key }) => isDestinationName(key)) : ranges;
  const [destination, ...others] = destinations.flatMap(({ cell }) => (cell.says === 'destination' ? [cell.text] : []));
  if (destination === undefined || others.length > 0) return null;
  const texts = [destination, ...cells.flatMap(({ cell }) => (cell.says === 'route' ? [cell.text] : []))];
  const route = routeOf(texts.map((text) => ({ text, start: 0 })));
  // A route of which only the destination is shown is there all the same: where it leads to is not known.
  return { value: route === null ? { DestinationCidrBlock: destination } : toValue(route), place };
}

/** The subnets that a row names, and whether the table is the main one; null when it says nothing of that. */
function associationsIn(cells: readonly PlacedCell[], place: Path): Part[] | null {
  const ids = cells.flatMap(({ cell }) => (cell.says === 'subnets' ? cell.ids : []));
  const main = cells.find(({ cell }) => cell.says === 'main')?.cell;
  const isMain = main?.says === 'main' && main.isMain;
  if (ids.length === 0 && main === undefined) return null;
  const found = ids.map((SubnetId) => ({ SubnetId, Main: false }));
  const all: readonly object[] = isMain ? [...found, { Main: true }] : found;
  return all.map((value) => ({ value, place }));
}

interface ListInRow {
  readonly routes: readonly Part[] | null;
  readonly associations: readonly Part[] | null;
  readonly showsMain: boolean;
  /** It stands under its own name, as the command line prints it. */
  readonly isPlain: boolean;
}

const OTHER: ListInRow = { routes: null, associations: null, showsMain: false, isPlain: true };

/** A list in a row: ids of subnets, associations, routes; null for one that does not tell what it is. */
function listOf(key: string, list: readonly unknown[], place: Path): ListInRow | null {
  const parts = list.map((value, index) => ({ value, place: [...place, index] }));
  if (key === 'Associations' && list.every(isFields))
    return { ...OTHER, associations: parts, showsMain: list.some((one) => 'Main' in one) };
  if (key === 'Routes' || list.some(isRouteLike)) return { ...OTHER, routes: parts, isPlain: key === 'Routes' };
  if (key === 'Tags' || key === 'PropagatingVgws') return OTHER;
  const isEmpty = list.every((id) => id === null);
  if (isEmpty && !/subnet|assoc/i.test(key)) return { ...OTHER, isPlain: false };
  if (!isEmpty && subnetsIn(list) === null) return null;
  const associations = list.flatMap((SubnetId, index) =>
    SubnetId === null ? [] : [{ value: { SubnetId, Main: false }, place: [...place, index] }],
  );
  return { ...OTHER, associations, isPlain: false };
}

/** Whether an element of a list has a destination among its values. */
const isRouteLike = (one: unknown): boolean =>
  typeof one === 'object' &&
  one !== null &&
  Object.entries(one).some(([key, value]) => cellOf(key, value).says === 'destination');
