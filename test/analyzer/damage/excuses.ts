/** Losses that no reader can see: what is left is, byte for byte, what AWS prints for something else. Nothing else is excused. */
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import type { Loss } from './losses.ts';
import type { Format, Piece } from './pieces.ts';

/**
 * - `fewer-elements`: every list is shorter or the same, and each element of it is whole. AWS prints just that for fewer
 *   resources, routes or rules.
 * - `left-out`: a field is missing that AWS leaves out where it does not apply.
 * - `other-value`: a value is another one that AWS prints as well: a hole in the digits of a port or of an id.
 * - `seam`: a hole whose edges fit. The text is sound, and each object in it has the fields that AWS prints for such an
 *   object, so one that begins as one element and ends as another cannot be told from a third.
 * - `half-word`: formats without an end mark do not show that the last word is a half one, where any word may stand.
 * - `nothing-left`: the document is gone; no format shows that a document is missing (0.5).
 */
export type Excuse = 'fewer-elements' | 'left-out' | 'other-value' | 'seam' | 'half-word' | 'nothing-left';

/** Why a loss cannot be seen; null when it can. */
export function excuseOf(whole: Piece, damaged: Piece, format: Format, loss: Loss): Excuse | null {
  if (damaged.body.trim() === '') return 'nothing-left';
  if (format === 'text') return ofRecords(whole.body, damaged.body);
  if (format === 'table') return loss === 'line' ? ofRows(whole.body, damaged.body) : null;
  if (format === 'xml') return null;
  const now = valueOf(damaged.body, format);
  const before = valueOf(whole.body, format);
  if (now === undefined || before === undefined) return null;
  if (loss === 'redacted' || loss === 'new-value') return null;
  if (isDeepStrictEqual(now, {}) || isDeepStrictEqual(now, [])) return 'nothing-left';
  return compare(before, now) ?? (isSeam(before, now) ? 'seam' : null);
}

/** Whether every object of the one has the names of an object at the same place of the other, lists aside. */
function isSeam(before: unknown, now: unknown): boolean {
  const known = new Set(formsOf(before, ''));
  return formsOf(now, '').every((form) => known.has(form));
}

function formsOf(value: unknown, place: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => formsOf(item, `${place}[]`));
  if (typeof value !== 'object' || value === null) return [];
  const names = Object.keys(value).filter((name) => !LEFT_OUT.has(name));
  return [
    `${place}:${names.sort().join()}`,
    ...Object.entries(value).flatMap(([name, child]) => formsOf(child, `${place}.${name}`)),
  ];
}

/** Text output has a line for each record and no end: any whole lines may be all there are. */
function ofRecords(whole: string, damaged: string): Excuse | null {
  const lines = whole.split('\n');
  const left = damaged.trimEnd().split('\n');
  if (left.every((line) => lines.includes(line))) return 'fewer-elements';
  const last = left.pop() ?? '';
  const isHalf = lines.some((line) => line.startsWith(last) && line.lastIndexOf('\t') < last.length);
  return isHalf && left.every((line) => lines.includes(line)) ? 'half-word' : null;
}

/** A row of a box that has other rows of its own beside it: not a title, a header, a border, nor the name and value of a field. */
function ofRows(whole: string, damaged: string): Excuse | null {
  const lines = whole.split('\n');
  const at = lines.findIndex((line, i) => line !== damaged.split('\n')[i]);
  const isRow = (line = ''): boolean =>
    line.startsWith('|') && !line.includes('--') && line.split('|').filter((cell) => cell.trim() !== '').length > 2;
  return isRow(lines[at]) && (isRow(lines[at - 1]) || isRow(lines[at + 1])) ? 'fewer-elements' : null;
}

/** What a body says to a reader that forgives nothing. */
function valueOf(body: string, format: Format): unknown {
  try {
    if (format === 'yaml') return parse(body, { uniqueKeys: true }) as unknown;
    const json = format === 'python' ? pythonToJson(body) : body;
    const value = JSON.parse(json) as unknown;
    return isDoubled(json, value) ? undefined : value;
  } catch {
    return undefined;
  }
}

const pythonToJson = (text: string): string =>
  text
    .replaceAll("'", '"')
    .replaceAll(/\bTrue\b/g, 'true')
    .replaceAll(/\bFalse\b/g, 'false')
    .replaceAll(/\bNone\b/g, 'null');

/** A name twice in one object shows. */
const isDoubled = (json: string, value: unknown): boolean =>
  JSON.stringify(value).length !== JSON.stringify(JSON.parse(`[${json}]`)).length - 2 ||
  (json.match(/":/g) ?? []).length !== countNames(value);

function countNames(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countNames(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [, child]) => sum + 1 + countNames(child), 0);
}

function compare(before: unknown, now: unknown): Excuse | null {
  if (isDeepStrictEqual(before, now)) return null;
  if (Array.isArray(before) && Array.isArray(now)) return compareLists(before, now);
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null)
    return typeof before === typeof now && before !== null && now !== null && now !== '' && typeof now !== 'object'
      ? 'other-value'
      : null;
  const excuses = new Set<Excuse>();
  for (const [key, value] of Object.entries(before)) {
    if (!Object.hasOwn(now, key)) {
      if (!LEFT_OUT.has(key)) return null;
      excuses.add('left-out');
    } else if (!isDeepStrictEqual(value, (now as Record<string, unknown>)[key])) {
      const excuse = compare(value, (now as Record<string, unknown>)[key]);
      if (excuse === null) return null;
      excuses.add(excuse);
    }
  }
  if (Object.keys(now).some((key) => !Object.hasOwn(before, key))) return null;
  const [first] = excuses;
  return first ?? null;
}

function compareLists(before: readonly unknown[], now: readonly unknown[]): Excuse | null {
  if (now.length < before.length) {
    let at = 0;
    for (const item of before) if (at < now.length && isDeepStrictEqual(item, now[at])) at += 1;
    return at === now.length ? 'fewer-elements' : null;
  }
  if (now.length > before.length) return null;
  const differs = before
    .map((item, i) => compare(item, now[i]))
    .filter((_, i) => !isDeepStrictEqual(before[i], now[i]));
  return differs.length > 0 && differs.every((excuse) => excuse !== null) ? (differs[0] ?? null) : null;
}

/** Fields that AWS prints only where they apply, each with what its absence says. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  // A function without it is not attached, or has no such switch (FN-1, FN-3).
  'VpcConfig',
  // A revision without it sends over Lambda's own network (FN-23).
  'EgressNetworkConnectorArn',
  'egressNetworkConnectorArn',
  'Ipv6AllowedForDualStack',
  // An answer without it is the last page (RT-8).
  'NextToken',
]);
