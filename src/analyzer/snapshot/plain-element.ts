/** The look that nearly every pasted resource passes: all used fields are sound, and no name beside them is damage. */
import { isScalar } from './conform.ts';
import type { ObjectShape, Shape } from './conform.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';

/**
 * Whether a resource needs neither the check that mends its fields nor the search for welded names. It says no to a name
 * that it sees for the first time, so that those two look at it; and to one without what AWS prints for each, or with an odd id.
 */
export function isPlainElement(value: JsonObject, { seen, always }: ObjectShape): boolean {
  for (const key in value) {
    const shape = seen.get(key);
    if (shape === null) continue;
    if (shape === undefined || !isSound(value[key], shape)) return false;
  }
  for (const key of always) if (value[key] === undefined) return false;
  return true;
}

/** An id as AWS makes them: the prefix, and 8 or 17 digits behind it. */
export function isWholeId(id: string, prefix: string): boolean {
  const digits = id.length - prefix.length;
  return (digits === 17 || digits === 8) && id.startsWith(prefix);
}

function isSound(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return isScalar(value, shape);
  if (shape.kind === 'object') return isObject(value) && isPlainElement(value, shape);
  if (shape.kind === 'id') return typeof value === 'string' && isWholeId(value, shape.prefix);
  if (shape.kind === 'word') return typeof value === 'string' && shape.spelt.has(value);
  if (!Array.isArray(value)) return false;
  for (const element of value) if (!isSound(element, shape.of)) return false;
  return true;
}
