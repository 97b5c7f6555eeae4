/** What one element of a list lacks, and the others have, where AWS prints the same for each, empty or not (BAD-3). */
import { isTrimmed } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Listing } from './recognised.ts';

/**
 * Finds such fields of the elements of one list.
 * @example lackingOf(listing)(candidate) // ['Tags']: a hole took them, and the end of the routes above them
 */
export function lackingOf({ kind, elements }: Listing): (candidate: Candidate) => readonly string[] {
  const { schema, shape } = kind;
  if (schema.alike !== true || elements.length < 2) return () => [];
  const shown = shape.always.filter((field) => elements.some(({ value }) => Object.hasOwn(value, field)));
  return (candidate) =>
    isTrimmed(candidate)
      ? []
      : shown.filter((field) => !Object.hasOwn(candidate.data, field) && !candidate.damaged.has(field));
}
