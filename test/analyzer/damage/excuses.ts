/** Losses that no reader can see: what is left is, byte for byte, what AWS prints for something else. Nothing else is excused. */
import { isDeepStrictEqual } from 'node:util';
import type { Loss } from './losses.ts';
import { printerOf } from './pieces.ts';
import { isTables } from './printers.ts';
import type { Format, Piece } from './pieces.ts';
import { contradicts, isPrinted } from './sound.ts';
import { valueOf } from './strict.ts';

/**
 * - `fewer-elements`: every list is shorter or the same, and each element of it is whole. AWS prints just that for fewer
 *   resources, routes or rules.
 * - `left-out`: a field is missing that AWS leaves out where it does not apply.
 * - `other-value`: a value is another one that AWS prints as well: a hole in the digits of a port or of an address.
 * - `seam`: a hole whose edges fit. The text is sound, each object in it has the names that AWS prints for such an object,
 *   each value is one that AWS prints there, and nothing in it contradicts anything else: it begins as one element, ends as
 *   another, and is what AWS prints for a third.
 * - `half-word`: in a format without an end mark the last word may be half a word, where any word may stand.
 * - `one-word`: what is left is one word on a line of its own, without any mark of output.
 * - `nothing-left`: the document is gone; no format shows that a document is missing (0.5).
 *
 * In tables and text a list that AWS leaves empty is `fewer-elements` when it is gone: nothing is printed for it.
 * The first four hold only for answers in which nothing contradicts anything else (`sound.ts`).
 */
export type Excuse = 'fewer-elements' | 'left-out' | 'other-value' | 'seam' | 'half-word' | 'one-word' | 'nothing-left';

/** Why a loss cannot be seen; null when it can. */
export function excuseOf(whole: Piece, damaged: Piece, format: Format, loss: Loss): Excuse | null {
  const left = damaged.body.trim();
  if (left === '' || left === '[]') return 'nothing-left';
  // Below its own command it shows: AWS prints the name of a list that is empty.
  if (left === '{}' && !damaged.head.includes('aws ')) return 'nothing-left';
  if (damaged.head === '' && /^[\w./-]{1,40}$/.test(left)) return 'one-word';
  // A field was changed and the whole printed anew: the values say what became of it.
  const isReprinted = damaged.value !== whole.value;
  if (isReprinted && (loss === 'redacted' || loss === 'new-value')) return null;
  if (isReprinted && damaged.value !== undefined) {
    const shown = hidesEmpty(format) ? withoutNothing(damaged.value) : damaged.value;
    const now = hidesEmpty(format) ? withEmptied(whole.value, shown) : shown;
    return hidesEmpty(format) && contradicts(now) ? null : compare(whole.value, now, '');
  }
  if (format === 'text')
    return ofRecords(whole.body, damaged.body) ?? (isWithoutField(whole, damaged, format) ? 'left-out' : null);
  if (format === 'console' && isTables(whole.value)) return ofConsole(whole.body, damaged.body);
  if (format === 'table') return ofTable(whole, damaged, loss);
  const now = valueOf(damaged.body, format);
  const before = valueOf(whole.body, format);
  if (now === undefined || before === undefined || contradicts(now)) return null;
  if (format.startsWith('yaml') && isDeepStrictEqual(withoutLast(before), withoutLast(now)) && isBegun(before, now))
    return 'half-word';
  return compare(before, now, '') ?? (isSeam(before, now) ? 'seam' : null);
}

/** Tables and text print nothing for a list that is empty: without it they say that there is none. */
const hidesEmpty = (format: Format): boolean => format === 'table' || format === 'text';

/** What tables and text show of objects: nothing of one without a field. */
function withoutNothing(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const isNothing = (one: unknown): boolean =>
    typeof one === 'object' && one !== null && !Array.isArray(one) && Object.keys(one).length === 0;
  if (Array.isArray(value)) return value.filter((one) => !isNothing(one)).map(withoutNothing);
  const shown = Object.entries(value).filter(([, child]) => !isNothing(child));
  return Object.fromEntries(shown.map(([name, child]) => [name, withoutNothing(child)]));
}

/** What was printed, with an empty list for each that is gone and that AWS leaves empty: an answer's own, and those below. */
function withEmptied(before: unknown, now: unknown, isTop = true): unknown {
  if (Array.isArray(before) && Array.isArray(now))
    return now.length === before.length ? now.map((one, i) => withEmptied(before[i], one, false)) : now;
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return now;
  const left = now as Readonly<Record<string, unknown>>;
  const hasEnd = ENDS.some((name) => Object.hasOwn(left, name));
  const entries = Object.entries(before as Readonly<Record<string, unknown>>).flatMap(([name, value]) => {
    if (Object.hasOwn(left, name)) return [[name, withEmptied(value, left[name], false)]];
    return Array.isArray(value) && (isTop || EMPTIED.has(name) || (ENDS.includes(name) && hasEnd)) ? [[name, []]] : [];
  });
  return { ...left, ...(Object.fromEntries(entries) as object) };
}

/** Lists that AWS leaves empty. A table has a route and a network ACL its two last rules, always. */
const EMPTIED: ReadonlySet<string> = new Set([
  'Associations',
  'Attachments',
  'IpPermissions',
  'IpPermissionsEgress',
  'Ipv6CidrBlockAssociationSet',
  'PropagatingVgws',
  'Tags',
]);

/** What a rule of a security group is for: one of them, or more. */
const ENDS = ['IpRanges', 'Ipv6Ranges', 'PrefixListIds', 'UserIdGroupPairs'];

/** Whether a cell of text output, or a box of a table, is gone that AWS leaves out where it does not apply. */
function isWithoutField(whole: Piece, damaged: Piece, format: Format): boolean {
  const print = printerOf(whole, format);
  const without = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => without(one, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, child]) => (key === name ? [] : [[key, without(child, name)]])),
    );
  };
  return [...LEFT_OUT].some((name) => print?.(without(whole.value, name)).trimEnd() === damaged.body.trimEnd());
}

/** Text output has a line for each record and no end: any whole lines may be all there are. */
function ofRecords(whole: string, damaged: string): Excuse | null {
  const lines = whole.split('\n');
  const left = damaged.replace(/^\n+/, '').trimEnd().split('\n');
  if (left.every((line) => lines.includes(line))) return 'fewer-elements';
  // A function that is not attached has a VPC without a name, whose tab editors take off; a tag may have no value.
  const isEmptied = /^(?:VPCCONFIG\t(?:(?:True|False)\t?)?|TAGS\t.*\t)$/.test(damaged.split('\n').at(-1) ?? '');
  const last = `${left.pop() ?? ''}${isEmptied ? '\t' : ''}`;
  const isHalf = lines.some((line) => line.startsWith(last) && (isEmptied || line.lastIndexOf('\t') < last.length));
  return isHalf && left.every((line) => lines.includes(line)) ? 'half-word' : null;
}

/** The console prints a row for each route and no end: any whole rows below the names of the columns may be all there are. */
function ofConsole(whole: string, damaged: string): Excuse | null {
  const lines = whole.split('\n');
  const left = damaged.trim().split('\n');
  const isTop = left.some((line) => line.startsWith('Destination\t'));
  return isTop && left.every((line) => lines.includes(line)) ? 'fewer-elements' : null;
}

/** A table without its last lists, which are those of none, or without a row. */
function ofTable(whole: Piece, damaged: Piece, loss: Loss): Excuse | null {
  const print = printerOf(whole, 'table');
  const left = damaged.body.trimEnd();
  const without = (value: unknown): boolean => {
    if (print === null) return false;
    const fewer = withoutLastList(value);
    return fewer !== null && (print(fewer).trimEnd() === left || without(fewer));
  };
  if (without(whole.value)) return 'fewer-elements';
  if (isWithoutField(whole, damaged, 'table')) return 'left-out';
  return loss === 'line' ? ofRows(whole.body, damaged.body) : null;
}

/** A value without the last list in it that AWS leaves empty, in the last element; null when there is none. */
function withoutLastList(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const last = withoutLastList(items.at(-1));
    return last === null ? null : items.with(-1, last);
  }
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  // A table prints lists behind plain values, by their names.
  const lists = Object.keys(fields)
    .filter((name) => typeof fields[name] === 'object')
    .sort();
  const name = lists.at(-1);
  if (name === undefined) return null;
  const inner = withoutLastList(fields[name]);
  if (inner !== null) return { ...fields, [name]: inner };
  return EMPTIED.has(name) ? Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name)) : null;
}

/**
 * A row of a box that has other rows of its own beside it: not a title, a header, a border, nor the name and value of a field. A list of
 * values has one cell in each row; a title has borders on both sides.
 */
function ofRows(whole: string, damaged: string): Excuse | null {
  const lines = whole.split('\n');
  const at = lines.findIndex((line, i) => line !== damaged.split('\n')[i]);
  const isRow = (line = ''): boolean =>
    line.startsWith('|') && !line.includes('--') && line.split('|').filter((cell) => cell.trim() !== '').length !== 2;
  return isRow(lines[at]) && (isRow(lines[at - 1]) || isRow(lines[at + 1])) ? 'fewer-elements' : null;
}

/** The last value of a document, wherever it is nested. */
function lastOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return lastOf(Object.values(value).at(-1));
}

/** The document with an empty text for its last value. */
function withoutLast(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return [...items.slice(0, -1), withoutLast(items.at(-1))];
  }
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const [name, last] = entries.at(-1) ?? ['', null];
  return Object.fromEntries([...entries.slice(0, -1), [name, withoutLast(last)]]);
}

/** Whether the last value is the beginning of what it was, and may be any text: no id, no switch, no state. */
function isBegun(before: unknown, now: unknown): boolean {
  const [then, left] = [lastOf(before), lastOf(now) ?? ''];
  return typeof then === 'string' && typeof left === 'string' && then.startsWith(left) && /^eyJ| |^$/.test(then);
}

function compare(before: unknown, now: unknown, place: string): Excuse | null {
  if (isDeepStrictEqual(before, now)) return null;
  if (Array.isArray(before) && Array.isArray(now)) return compareLists(before, now, place);
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null)
    return isPrinted(now, place, [before]) ? 'other-value' : null;
  const excuses = new Set<Excuse>();
  for (const [key, value] of Object.entries(before)) {
    if (!Object.hasOwn(now, key)) {
      if (!LEFT_OUT.has(key)) return null;
      excuses.add('left-out');
    } else if (!isDeepStrictEqual(value, (now as Record<string, unknown>)[key])) {
      const excuse = compare(value, (now as Record<string, unknown>)[key], key);
      if (excuse === null) return null;
      excuses.add(excuse);
    }
  }
  if (Object.keys(now).some((key) => !Object.hasOwn(before, key))) return null;
  const [first] = excuses;
  return first ?? null;
}

function compareLists(before: readonly unknown[], now: readonly unknown[], place: string): Excuse | null {
  if (now.length < before.length) {
    let at = 0;
    for (const item of before) if (at < now.length && isDeepStrictEqual(item, now[at])) at += 1;
    return at === now.length ? 'fewer-elements' : null;
  }
  if (now.length > before.length) return null;
  const differs = before
    .map((item, i) => compare(item, now[i], place))
    .filter((_, i) => !isDeepStrictEqual(before[i], now[i]));
  return differs.length > 0 && differs.every((excuse) => excuse !== null) ? (differs[0] ?? null) : null;
}

/** Whether every object of the one has the names of an object at the same place of the other, and values that stand there. */
function isSeam(before: unknown, now: unknown): boolean {
  const known = new Set(formsOf(before, ''));
  const values = valuesOf(before, '');
  const there = Map.groupBy(values, ({ place }) => place);
  return (
    formsOf(now, '').every((form) => known.has(form)) &&
    valuesOf(now, '').every(({ place, value }) =>
      isPrinted(
        value,
        place.slice(place.lastIndexOf('.') + 1),
        (there.get(place) ?? []).map((one) => one.value),
      ),
    )
  );
}

function formsOf(value: unknown, place: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => formsOf(item, place));
  if (typeof value !== 'object' || value === null) return [];
  const names = Object.keys(value).filter((name) => !LEFT_OUT.has(name));
  return [
    `${place}:${names.sort().join()}`,
    ...Object.entries(value).flatMap(([name, child]) => formsOf(child, `${place}.${name}`)),
  ];
}

function valuesOf(value: unknown, place: string): { readonly place: string; readonly value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, place));
  if (typeof value !== 'object' || value === null) return [{ place, value }];
  return Object.entries(value).flatMap(([name, child]) => valuesOf(child, `${place}.${name}`));
}

/** Fields that AWS prints only where they apply, each with what its absence says. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  // A function without it is not attached, or has no such switch (FN-1, FN-3).
  'VpcConfig',
  // A function without it does not run on managed instances (FN-7).
  'CapacityProviderConfig',
  // A revision without it sends over Lambda's own network (FN-23).
  'EgressNetworkConnectorArn',
  'egressNetworkConnectorArn',
  'Ipv6AllowedForDualStack',
  // Answers from before it was there end behind `SnapStart` (decision 4).
  'LoggingConfig',
  // An answer without it is the last page (RT-8).
  'NextToken',
]);
