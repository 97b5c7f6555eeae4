/** Drift of a CloudFormation stack: what AWS has (`ActualProperties`), and never what the stack expected. */
import type { Told } from './shape.ts';

interface Table {
  readonly RouteTableId: string;
  readonly Routes: Record<string, unknown>[];
  readonly Associations: Record<string, unknown>[];
  readonly places: number[];
}

type Row = Readonly<Record<string, unknown>>;
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The drifts of `describe-stack-resource-drifts`; null for any other value. */
function driftsOf(value: unknown): readonly Row[] | null {
  const list = isRow(value) ? value['StackResourceDrifts'] : undefined;
  return Array.isArray(list) ? list.filter(isRow) : null;
}

/** What AWS has of one resource; null for one that was deleted, or that cannot be read. */
function actualOf(drift: Row): Row | null {
  const text = drift['ActualProperties'];
  if (typeof text !== 'string') return null;
  try {
    const properties: unknown = JSON.parse(text);
    return isRow(properties) ? properties : null;
  } catch {
    return null;
  }
}

/**
 * The route tables of a drift report, put together from the actual properties of routes and associations.
 * @returns null when the value is no such report
 */
export function tablesOfDrift(value: unknown): Told | null {
  const drifts = driftsOf(value);
  if (drifts === null) return null;
  const tables = new Map<string, Table>();
  for (const [index, drift] of drifts.entries()) {
    const { RouteTableId: id, ...rest } = actualOf(drift) ?? {};
    const type = drift['ResourceType'];
    if (typeof id !== 'string' || (type !== 'AWS::EC2::Route' && !isAssociation(type))) continue;
    const table = tables.get(id) ?? { RouteTableId: id, Routes: [], Associations: [], places: [] };
    tables.set(id, table);
    table.places.push(index);
    if (isAssociation(type)) table.Associations.push({ ...rest, Main: false });
    else table.Routes.push(rest);
  }
  const found = [...tables.values()].filter(({ Routes }) => Routes.length > 0);
  return {
    value: {
      RouteTables: found.map(({ RouteTableId, Routes, Associations }) => ({ RouteTableId, Routes, Associations })),
    },
    // A stack knows the routes and associations that it made, and no others.
    incomplete: [['RouteTables'], ...found.map((_, index) => ['RouteTables', index, 'Associations'])],
    origin: ([, table]) => ['StackResourceDrifts', found[Number(table ?? 0)]?.places[0] ?? 0],
  };
}

const isAssociation = (type: unknown): boolean => type === 'AWS::EC2::SubnetRouteTableAssociation';
