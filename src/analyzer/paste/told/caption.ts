/** A heading above routes that names their table, or the subnet that uses it: `### rtb-1 (private)`, `Route table rtb-1:` (BAD-11, RT-8). */
import { hasPrefix } from '../../aws/ids.ts';
import { isDestination } from '../formats/console/route.ts';
import { holdsRouteFields } from './routes.ts';
import type { Told } from './shape.ts';

/** A heading is a line of a few words. */
const MAX_LENGTH = 200;

/** A line that stands around a listing and is no heading. */
const FENCE = /^(?:```|~~~|\{code|\{noformat|-{3,}$|\[\/?code|[\s:|+-]{3,}$)/;

/**
 * The last line above a place that says something; empty where a document or the start of the text comes first.
 * @param from the end of what stands above
 */
export function captionAbove(text: string, from: number, start: number): string {
  const lines = text.slice(Math.max(from, start - 3 * MAX_LENGTH), start).split('\n');
  const line = lines.reverse().find((one) => one.trim() !== '' && !FENCE.test(one.trim()));
  const found = line?.trim() ?? '';
  return found.length > MAX_LENGTH ? '' : found;
}

/** The routes as those of the table that the heading names; null when it names none, or several. */
export function tellsByCaption(value: unknown, caption: string): Told | null {
  if (!Array.isArray(value) || !isRoutes(value)) return null;
  const words = caption.split(/[\s,;:()[\]|*_`'"#]+/);
  const [table, ...tables] = distinct(words.filter((word) => hasPrefix('rtb-', word)));
  const [subnet, ...subnets] = distinct(words.filter((word) => hasPrefix('subnet-', word)));
  const vpcs = distinct(words.filter((word) => hasPrefix('vpc-', word)));
  if (tables.length > 0 || subnets.length > 0 || (table === undefined && subnet === undefined)) return null;
  const isMain = /\bmain route table\b/i.test(caption) && !/\b(?:not|non|isn't)\b/i.test(caption);
  const associations = [
    ...(subnet === undefined ? [] : [{ SubnetId: subnet, Main: false }]),
    ...(isMain ? [{ Main: true }] : []),
  ];
  return {
    value: {
      RouteTables: [
        {
          ...(table === undefined ? {} : { RouteTableId: table }),
          ...(vpcs.length === 1 ? { VpcId: vpcs[0] } : {}),
          ...(associations.length === 0 ? {} : { Associations: associations }),
          Routes: value,
        },
      ],
    },
    // A person showed one table, and may have left out the others and its other subnets.
    incomplete: [['RouteTables'], ...(associations.length === 0 ? [] : [['RouteTables', 0, 'Associations']])],
    origin: (path) => (path[2] === 'Routes' ? path.slice(3) : []),
  };
}

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** Routes under their own names, or as rows with a destination each. */
const isRoutes = (list: readonly unknown[]): boolean =>
  holdsRouteFields(list) ||
  (list.length > 0 &&
    list.every((row) => Array.isArray(row) && row.some((cell) => typeof cell === 'string' && isDestination(cell))));
