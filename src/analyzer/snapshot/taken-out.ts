/** Lists whose content somebody took out: something else stands where AWS prints them, so they are not whole (BAD-3). */
import { isList } from './json.ts';
import type { JsonObject } from './json.ts';
import { hasId, type Kind } from './kind.ts';
import { kindByHolder } from './kinds.ts';

/** Whether words, a number or nothing stand in its place. Ids alone are a choice (`--query`). */
export const isTakenOut = (kind: Kind | undefined, key: string, value: unknown): boolean =>
  kind !== undefined &&
  kindByHolder.get(key) !== kind &&
  (!isList(value) || value.some((one) => typeof one !== 'string' || !one.startsWith(kind.idPrefix)));

/** Whether an object stands in its place that tells of none of its resources. */
export const isEmptied = ({ idField, wrappers }: Kind, key: string, value: JsonObject): boolean =>
  wrappers.includes(key) && idField !== null && !hasId(value, idField);
