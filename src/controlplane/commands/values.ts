/** The words behind an option as the value that a request has. */
import { isObject } from '../parameters.ts';
import type { Shape } from '../parameters.ts';
import { readShorthand } from './shorthand.ts';

/** A value, or a sentence about what was expected. */
export type Read = { readonly value: unknown } | { readonly problem: string };

/** Reads the words of one option by the shape of its parameter. */
export function readValue(given: readonly string[], shape: Shape, option: string): Read {
  const [first = ''] = given;
  if (given.some((word) => /^(?:file|fileb):\/\//.test(word)))
    return { problem: `${option} names a file, and files are not read here; write the value itself` };
  if (typeof shape === 'string') {
    if (given.length !== 1) return { problem: `${option} takes one value, and ${String(given.length)} were given` };
    return { value: scalar(first, shape) };
  }
  const json = /^\s*[[{"]/.test(first) && given.length === 1 ? parseJson(first) : undefined;
  if (json !== undefined) return { value: isList(shape) && !Array.isArray(json) ? [json] : json };
  if (isList(shape)) {
    const [of] = shape;
    if (typeof of === 'string') return { value: given.map((word) => scalar(word, of)) };
    const items = given.map((word) => structure(word, of));
    const bad = items.findIndex((item) => item === null);
    return bad < 0 ? { value: items } : { problem: notShorthand(option, given[bad] ?? '') };
  }
  const value = given.length === 1 ? structure(first, shape) : null;
  return value === null ? { problem: notShorthand(option, given.join(' ')) } : { value };
}

const notShorthand = (option: string, text: string): string =>
  `"${text}" behind ${option} is neither JSON nor Key=value,Key=value`;

function structure(word: string, shape: Shape): unknown {
  const json = /^\s*\{/.test(word) ? parseJson(word) : undefined;
  if (json !== undefined) return json;
  const written = readShorthand(word);
  return written === null ? null : shaped(written, shape);
}

/** What was written, with the types of its shape; what the shape does not know stays, so that the request is refused for it. */
function shaped(value: unknown, shape: Shape | undefined): unknown {
  if (shape === undefined) return value;
  if (typeof shape === 'string') return typeof value === 'string' ? scalar(value, shape) : value;
  if (isList(shape))
    return (Array.isArray(value) ? (value as unknown[]) : [value]).map((item) => shaped(item, shape[0]));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      shaped(child, Object.hasOwn(shape, key) ? shape[key] : undefined),
    ]),
  );
}

function scalar(word: string, shape: string): unknown {
  if (shape === 'integer' && /^-?\d{1,15}$/.test(word)) return Number(word);
  if (shape === 'boolean' && /^(?:true|false)$/i.test(word)) return word.toLowerCase() === 'true';
  return word;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

/** `{ Value: 'boolean' }`, which the CLI spells as a switch: `--source-dest-check` and `--no-source-dest-check`. */
export const isSwitch = (shape: Shape): boolean =>
  shape === 'boolean' ||
  (typeof shape === 'object' && !isList(shape) && Object.keys(shape).length === 1 && shape['Value'] === 'boolean');
