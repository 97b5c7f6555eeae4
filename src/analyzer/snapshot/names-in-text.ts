/** Names in a text that could not be read. */

/** Whether one of the names stands in a text as a name does: before a colon, between tags, in a cell, at the start of a record. */
export function holds(text: string, names: readonly string[]): boolean {
  if (names.length === 0 || text.trim() === '') return false;
  if (patternOf(names).test(text)) return true;
  for (const [, half = ''] of text.matchAll(HALF_NAME)) if (names.some((name) => name.startsWith(half))) return true;
  return false;
}

/** A name that was cut in half: a quote opens, and the line ends. */
const HALF_NAME = /["']([A-Z][A-Za-z0-9]{5,60})$/gm;

const patterns = new Map<readonly string[], RegExp>();

function patternOf(names: readonly string[]): RegExp {
  const known = patterns.get(names);
  if (known !== undefined) return known;
  // The names are those of the table above, none is pasted.
  // eslint-disable-next-line no-restricted-syntax
  const pattern = new RegExp(`(?<![A-Za-z])(?:${names.join('|')})(?:["']?[ ]{0,200}[:=|]|Set>|>|\\t)`, 'i');
  patterns.set(names, pattern);
  return pattern;
}
