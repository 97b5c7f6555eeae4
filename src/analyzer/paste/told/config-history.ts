/** Configuration items of AWS Config: of one resource the latest says what it is now (`get-resource-config-history`). */
import { wireName } from '../formats/wire-names.ts';
import type { Path } from '../types.ts';
import { isFields } from './fields.ts';
import type { Fields } from './fields.ts';
import type { Told } from './shape.ts';

interface Item {
  readonly fields: Fields;
  readonly place: Path;
}

/** A field, whatever the case of its first letter. */
const field = (fields: Fields, name: string): unknown =>
  fields[name] ?? fields[name.charAt(0).toUpperCase() + name.slice(1)];

/** The items of a history or a snapshot, or one that stands alone. */
function itemsOf(value: unknown): readonly Item[] {
  if (!isFields(value)) return [];
  const [name, list] = Object.entries(value).find(([key]) => /^(?:base)?configurationItems$/i.test(key)) ?? [];
  if (name !== undefined && Array.isArray(list))
    return list.flatMap((fields: unknown, index) => (isFields(fields) ? [{ fields, place: [name, index] }] : []));
  return typeof field(value, 'configuration') === 'string' && 'resourceType' in value
    ? [{ fields: value, place: [] }]
    : [];
}

/** When it was recorded: seconds, or a date. */
function timeOf({ fields }: Item): number {
  const time = field(fields, 'configurationItemCaptureTime');
  const parsed = typeof time === 'number' ? time * 1000 : typeof time === 'string' ? Date.parse(time) : Number.NaN;
  return Number.isNaN(parsed) ? -Infinity : parsed;
}

/** Under the names of the command line. */
function renamed(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [wireName(key), renamed(inner, depth + 1)]));
}

/** Deeper than any resource of AWS. */
const MAX_DEPTH = 12;

/** What an item records of its resource; null for one that was deleted, or that cannot be read. */
function configurationOf({ fields }: Item): unknown {
  const recorded = field(fields, 'configuration');
  if (/deleted/i.test(String(field(fields, 'configurationItemStatus')))) return null;
  if (typeof recorded !== 'string') return isFields(recorded) ? renamed(recorded) : null;
  try {
    const parsed: unknown = JSON.parse(recorded);
    return isFields(parsed) ? renamed(parsed) : null;
  } catch {
    return null;
  }
}

/**
 * The resources as AWS Config last recorded them.
 * @returns null when the value is no configuration item and no list of them
 */
export function latestOfHistory(value: unknown): Told | null {
  const items = itemsOf(value);
  if (items.length === 0) return null;
  const latest = new Map<string, Item>();
  for (const item of items) {
    const [id = ''] = ['resourceId', 'arn']
      .map((name) => field(item.fields, name))
      .filter((name) => typeof name === 'string');
    const known = latest.get(id);
    if (known === undefined || timeOf(item) > timeOf(known)) latest.set(id, item);
  }
  const read = [...latest.values()].map((item) => ({ place: item.place, now: configurationOf(item) }));
  const found = read.filter(({ now }) => now !== null);
  return {
    value: found.map(({ now }) => now),
    // Of some resources, and of no list.
    incomplete: [[]],
    origin: ([index]) => found[Number(index ?? 0)]?.place ?? [],
  };
}
