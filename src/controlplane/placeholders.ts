/** The words that a fix has for ids which AWS assigns, and the answers that give them. */
import { assigned } from '../analyzer/fixes/assigned.ts';
import { isObject } from './parameters.ts';
import type { Json } from './types.ts';

/** The word for the id that an operation's answer gives; undefined for one that gives none. */
export const placeholderOf = (operation: string): string | undefined => assigned(operation)?.placeholder;

/** The placeholders that an answer fills. */
export function placeholdersFrom(operation: string, response: Json): Record<string, string> {
  const made = assigned(operation);
  const id = made && textAt(response, made.query);
  return made && typeof id === 'string' ? { [made.placeholder]: id } : {};
}

/** What `--query A.B --output text` prints of an answer; undefined where no text is there. */
export function textAt(response: Json, query: string): string | undefined {
  const value = query.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), response);
  return typeof value === 'string' ? value : undefined;
}

/** A request with every placeholder that has a value replaced by it. */
export function fillPlaceholders(input: Readonly<Json>, values: Readonly<Record<string, string>>): Json {
  const filled = (value: unknown): unknown =>
    typeof value === 'string'
      ? Object.hasOwn(values, value)
        ? values[value]
        : value
      : Array.isArray(value)
        ? value.map(filled)
        : isObject(value)
          ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, filled(child)]))
          : value;
  return filled(input) as Json;
}
