/** What a value beside the id of a route table says: a subnet, the main table, a part of a route (FMT-21). */
import { hasPrefix } from '../../aws/ids.ts';
import { isDestination, isOfRoute } from '../formats/console/route.ts';

/** What one cell of a row says. */
export type Cell =
  | { readonly says: 'table' | 'vpc' | 'association' | 'destination' | 'route'; readonly text: string }
  | { readonly says: 'subnets'; readonly ids: readonly string[] }
  | { readonly says: 'main'; readonly isMain: boolean }
  | { readonly says: 'nothing' };

const NOTHING: Cell = { says: 'nothing' };

/** What stands where a value is missing. */
const EMPTY = new Set(['', '-', '–', '—', 'none', 'null', 'n/a', 'nil']);
const YES = new Set(['true', 'yes', 'y', 't', '1']);

/** Ids in one cell: `subnet-1, subnet-2`, also on lines of their own. */
const BETWEEN = /[\s,;]+|<br ?\/?>/;

/**
 * What a cell says.
 * @param key its name, or its place in a row without names
 */
export function cellOf(key: string, value: unknown): Cell {
  if (typeof value === 'boolean') return isMainName(key) || isIndex(key) ? { says: 'main', isMain: value } : NOTHING;
  if (typeof value !== 'string' || EMPTY.has(value.toLowerCase())) return NOTHING;
  if (isMainName(key)) return { says: 'main', isMain: YES.has(value.toLowerCase()) };
  if (begins('rtb-', value)) return { says: 'table', text: value };
  if (begins('vpc-', value)) return { says: 'vpc', text: value };
  if (begins('rtbassoc-', value)) return { says: 'association', text: value };
  const ids = subnetsIn(value.length > MAX_LENGTH ? [] : value.split(BETWEEN));
  if (ids !== null) return { says: 'subnets', ids };
  if (isDestination(value)) return { says: 'destination', text: value };
  return isOfRoute(value) ? { says: 'route', text: value } : NOTHING;
}

const begins = (prefix: string, text: string): boolean => hasPrefix(prefix, text);

/** A cell with many ids is no longer. */
const MAX_LENGTH = 4000;

/** The ids of a list of subnets; null when it is no such list. Nulls stand for associations without a subnet. */
export function subnetsIn(list: readonly unknown[]): readonly string[] | null {
  const ids = list.filter((id) => id !== null && id !== '');
  return ids.length > 0 && ids.every((id) => hasPrefix('subnet-', id)) ? ids : null;
}

const isMainName = (key: string): boolean => /^(?:is[_ ]?)?main(?:[_ ]?table)?\??$/i.test(key);
const isIndex = (key: string): boolean => /^\d{1,3}$/.test(key);

/** Whether a column holds the destinations of routes, where a row has other ranges beside them: those of subnets. */
export const isDestinationName = (key: string): boolean => /dest|route|prefix/i.test(key);
