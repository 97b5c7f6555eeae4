/** Route tables from rows that name their table, as SQL, people's tables and queries have them: each table has its own (RT-8, FMT-21). */
import { canonicalId, hasPrefix } from '../../aws/ids.ts';
import { isWrapper } from '../../aws/names.ts';
import { DESTINATIONS } from '../../aws/targets.ts';
import type { CommandLine, Path } from '../types.ts';
import { only } from './command.ts';
import { readRow } from './row.ts';
import type { Part, RowOfTable } from './row.ts';
import type { Told } from './shape.ts';

interface Table {
  readonly id: string;
  readonly place: Path;
  vpc: string | null;
  readonly routes: Part[];
  associations: Part[] | null;
  /** Its routes are a list that stands as it is. */
  hasRouteList: boolean;
}

/**
 * The tables of a list of rows, when each row names one; null when some do not.
 * @example rows of `rtb-1` and `rtb-2` give two tables, whatever order they stand in
 * @example `[["rtb-1", ["subnet-1", "subnet-2"]]]` gives a table with two subnets
 */
export function tablesOfRows(value: unknown, command: CommandLine | null): Told | null {
  const rows = rowsOf(value, []).map(({ value: row, place }) => ({ place, says: readRow(row, place) }));
  const read = rows.flatMap(({ says, place }) => (says === null ? [] : [{ says, place }]));
  if (read.length === 0 || read.length < rows.length || read.every(({ says }) => says.isPlain)) return null;
  const tables = new Map<string, Table>();
  for (const { says, place } of read) addRow(tables, says, place);
  const isAll = command?.operation === 'describe-route-tables';
  const vpc = isAll ? only(command, '', 'vpc-id') : null;
  for (const table of tables.values()) table.vpc ??= vpc;
  return toldOf([...tables.values()], {
    isAll,
    showsMain: read.some(({ says }) => says.showsMain),
  });
}

/** Pages nest no deeper. */
const MAX_DEPTH = 3;
const MAX_ROWS = 20_000;

/** The rows of a value, with the lists that a query or a tool puts around them taken off. */
function rowsOf(value: unknown, place: Path): readonly Part[] {
  if (typeof value !== 'object' || value === null || place.length > MAX_DEPTH) return [];
  if (!Array.isArray(value)) {
    const [[key, inner] = ['', null], ...others] = Object.entries(value).filter(([name]) => !/^columns$/i.test(name));
    // Under its own name it is an answer as it should be.
    if (isWrapper(key)) return [];
    return others.length === 0 && Array.isArray(inner) ? rowsOf(inner, [...place, key]) : [{ value, place }];
  }
  const list: readonly unknown[] = value;
  if (list.length > MAX_ROWS) return [];
  const isNamed = (item: unknown): boolean => hasPrefix('rtb-', item);
  if (list.some(isNamed)) return belowIds(list, place);
  return list.flatMap((item, index): readonly Part[] => {
    const isList = Array.isArray(item) && item.every((part) => typeof part === 'object' && part !== null);
    return isList ? rowsOf(item, [...place, index]) : [{ value: item, place: [...place, index] }];
  });
}

/** Text output prints the id of a table on a line, and the list below it: what follows an id is of it. */
function belowIds(list: readonly unknown[], place: Path): readonly Part[] {
  if (list.filter((item) => hasPrefix('rtb-', item)).length === 1) return [{ value: list, place }];
  const rows: { value: unknown[]; place: Path }[] = [];
  list.forEach((item, index) => {
    if (hasPrefix('rtb-', item)) rows.push({ value: [item], place: [...place, index] });
    else rows.at(-1)?.value.push(item);
  });
  return hasPrefix('rtb-', list[0]) ? rows : [];
}

function addRow(tables: Map<string, Table>, says: RowOfTable, place: Path): void {
  const key = canonicalId(says.table);
  const table = tables.get(key) ?? {
    id: says.table,
    place,
    vpc: null,
    routes: [],
    associations: null,
    hasRouteList: false,
  };
  tables.set(key, table);
  table.vpc ??= says.vpc;
  table.hasRouteList ||= says.hasRouteList;
  addNew(table.routes, says.routes);
  if (says.associations === null) return;
  table.associations ??= [];
  addNew(table.associations, says.associations);
}

/** What is said in many rows, as a join prints it, is said once. */
function addNew(parts: Part[], more: readonly Part[]): void {
  const known = new Set(parts.map(({ value }) => JSON.stringify(value)));
  for (const part of more) if (!known.has(JSON.stringify(part.value))) parts.push(part);
}

function toldOf(tables: readonly Table[], { isAll, showsMain }: { isAll: boolean; showsMain: boolean }): Told {
  const value = tables.map(({ id, vpc, routes, associations, hasRouteList }) => ({
    RouteTableId: id,
    ...(vpc === null ? {} : { VpcId: vpc }),
    ...(associations === null ? {} : { Associations: associations.map((part) => part.value) }),
    ...(routes.length === 0 && !hasRouteList ? {} : { Routes: routes.map((part) => part.value) }),
  }));
  const cut = tables.flatMap((table, index): Path[] => [
    ...(isWhole(table) ? [] : [['RouteTables', index, 'Routes']]),
    // A table of which nothing says whether it is the main one may be it; and it may have subnets that are not shown.
    ...(table.associations === null || (showsMain && isAll) ? [] : [['RouteTables', index, 'Associations']]),
  ]);
  return {
    value: { RouteTables: value },
    // Nobody says that these are all tables, unless the command does.
    incomplete: isAll ? cut : [['RouteTables'], ...cut],
    origin: ([, table, field, part, ...rest]) => {
      const found = tables[Number(table ?? 0)];
      const parts = field === 'Routes' ? found?.routes : field === 'Associations' ? found?.associations : null;
      const place = parts?.[Number(part ?? 0)]?.place;
      return place === undefined ? (found?.place ?? []) : [...place, ...rest];
    },
  };
}

/**
 * A table without a local route was not shown whole, for every table has one; and two routes to the same place are of two
 * tables.
 */
function isWhole({ routes, hasRouteList }: Table): boolean {
  if (hasRouteList || routes.length === 0) return true;
  const values = routes.map(({ value }) => value as Readonly<Record<string, unknown>>); // made by the reader of rows
  const places = values.map((route) => DESTINATIONS.map((field) => route[field]).find((text) => text !== undefined));
  return values.some((route) => route['GatewayId'] === 'local') && new Set(places).size === places.length;
}
