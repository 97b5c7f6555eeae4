import type { Path } from '../paste/types.ts';
import { fromEntries, isList, isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import type { ValueTest } from '../aws/value-tests.ts';

/** Fields and what their values look like, the most telling first. */
export type FieldTests = readonly (readonly [field: string, test: ValueTest])[];

/** An object whose fields were found by the look of their values (FMT-21). */
export interface Restored {
  readonly value: JsonObject;
  /** Where each field that was not under its own name stands. */
  readonly fields: Readonly<Record<string, Path>>;
}

/** Rows wider than this are not made by a person's `--query`. */
export const MAX_WIDTH = 60;

/** Rebuilds an object with foreign keys, or a row without keys; what is under its own name stays there. */
export function restoreKeys(tests: FieldTests, source: JsonObject | readonly unknown[], path: Path): Restored {
  const free = new Map(tests.filter(([field]) => !isObject(source) || !Object.hasOwn(source, field)));
  const values: [string | number, unknown][] = isList(source)
    ? source.slice(0, MAX_WIDTH).map((value, index) => [index, value])
    : Object.entries(source).slice(0, MAX_WIDTH);
  const entries: [string, unknown][] = isList(source) ? [] : Object.entries(source);
  const fields: [string, Path][] = [];
  for (const [key, value] of values) {
    // Text output prints `None` where a value is missing.
    if (value === null || value === 'None') continue;
    if (typeof key === 'string' && tests.some(([field]) => field === key)) continue;
    for (const [field, test] of free) {
      if (!test(value, String(key))) continue;
      entries.push([field, value]);
      fields.push([field, [...path, key]]);
      free.delete(field);
      break;
    }
  }
  return { value: fromEntries(entries), fields: Object.fromEntries(fields) };
}
