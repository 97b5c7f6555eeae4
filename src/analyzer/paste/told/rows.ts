/** Rows of routes that name their table, as SQL and people's tables have them: each table has its own (RT-8, FMT-21). */
import { canonicalId, hasPrefix } from '../../aws/ids.ts';
import { DESTINATIONS } from '../../aws/targets.ts';
import { isOfRoute, routeOf } from '../formats/console/route.ts';
import { textOf, toValue } from '../tree.ts';
import type { ObjectNode } from '../tree.ts';
import type { Told } from './shape.ts';

interface Rows {
  readonly table: string;
  readonly vpc: string | undefined;
  readonly routes: ObjectNode[];
  /** Their places in the list. */
  readonly indexes: number[];
}

/**
 * The tables of a list of routes, when each row names one; null when some do not.
 * @example rows of `rtb-1` and `rtb-2` give two tables, whatever order they stand in
 */
export function tablesOfRows(value: unknown): Told | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const tables = new Map<string, Rows>();
  for (const [index, row] of (value as readonly unknown[]).entries()) {
    const texts = textsOf(row);
    const table = texts.find((text) => hasPrefix('rtb-', text));
    if (table === undefined) return null;
    const route = routeOf(texts.filter(isOfRoute).map((text) => ({ text, start: 0 })));
    if (route === null) return null;
    const rows = tables.get(canonicalId(table)) ?? {
      table,
      vpc: texts.find((text) => hasPrefix('vpc-', text)),
      routes: [],
      indexes: [],
    };
    tables.set(canonicalId(table), rows);
    rows.routes.push(route);
    rows.indexes.push(index);
  }
  return toldOf([...tables.values()]);
}

/** The values of a row that are text. */
function textsOf(row: unknown): readonly string[] {
  if (typeof row !== 'object' || row === null) return [];
  return Object.values(row).filter((cell): cell is string => typeof cell === 'string' && cell !== '');
}

function toldOf(tables: readonly Rows[]): Told {
  const value = tables.map(({ table, vpc, routes }) => ({
    RouteTableId: table,
    ...(vpc === undefined ? {} : { VpcId: vpc }),
    Routes: routes.map(toValue),
  }));
  const cut = tables.flatMap((rows, index) => (isWhole(rows) ? [] : [['RouteTables', index, 'Routes']]));
  return {
    value: { RouteTables: value },
    // Nobody says that these are all tables.
    incomplete: [['RouteTables'], ...cut],
    origin: ([, table, field, route]) => {
      const indexes = tables[Number(table ?? 0)]?.indexes ?? [];
      const index = indexes[field === 'Routes' ? Number(route ?? 0) : 0];
      return index === undefined ? [] : [index];
    },
  };
}

/**
 * A table without a local route was not shown whole, for every table has one; and two routes to the same place are of two
 * tables.
 */
function isWhole({ routes }: Rows): boolean {
  const places = routes.map((route) => DESTINATIONS.map((field) => textOf(route, field)).find((text) => text !== null));
  return routes.some((route) => textOf(route, 'GatewayId') === 'local') && new Set(places).size === places.length;
}
