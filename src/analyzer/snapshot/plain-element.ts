/** The look that nearly every pasted resource passes: all used fields are sound, and no name beside them is damage. */
import type { ObjectShape, Shape } from './conform.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';

/**
 * Whether a resource needs neither the check that mends its fields nor the search for welded names. It says no to a name
 * that it sees for the first time, so that those two look at it.
 */
export function isPlainElement(value: JsonObject, { seen }: ObjectShape): boolean {
  for (const key in value) {
    const shape = seen.get(key);
    if (shape === null) continue;
    if (shape === undefined || !isSound(value[key], shape)) return false;
  }
  return true;
}

function isSound(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return typeof value === shape && value !== '';
  if (shape.kind === 'object') return isObject(value) && isPlainElement(value, shape);
  if (shape.kind === 'word') return typeof value === 'string' && shape.spelt.has(value);
  if (!Array.isArray(value)) return false;
  for (const element of value) if (!isSound(element, shape.of)) return false;
  return true;
}
