/** Documents with no bracket or border to say where they end: a line beside them that nobody understood may be a part of them (BAD-3). */
import type { DocumentBuilder } from '../document-builder.ts';
import type { Path } from '../types.ts';

/** Deeper than any output. */
const MAX_DEPTH = 12;

/** What such a document lacks at its end is unknown: nothing happens to the others. */
export function missesEnd({ value, incomplete }: DocumentBuilder): void {
  for (const path of lastParts(value, [])) incomplete.push(path);
}

/** What stood above such a document is unknown. */
export function missesStart({ incomplete }: DocumentBuilder): void {
  incomplete.push([]);
}

/** The lists and objects that a lost last line can have belonged to: the whole, the last element of each list, and so on inwards. */
function lastParts(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH) return [];
  const children: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [[value.length - 1, value.at(-1)]]
    : Object.entries(value);
  return [path, ...children.flatMap(([step, child]) => lastParts(child, [...path, step]))];
}
