/** A JSON object; its keys are data, so they are read only as own properties. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys: not null, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The value under a key of the object itself; `constructor` and the like never leak in from a prototype. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The text under an own key; undefined when there is none, or it is empty. */
export function ownText(object: JsonObject, key: string): string | undefined {
  const value = own(object, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An object made of entries, on which every key (`__proto__` too) is an own property. */
export function fromEntries(entries: Iterable<readonly [string, unknown]>): JsonObject {
  return Object.fromEntries(entries);
}
