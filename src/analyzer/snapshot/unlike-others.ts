/** What one element of a list lacks, and the others have, where AWS prints the same for each, empty or not (BAD-3). */
import type { PasteDocument } from '../paste/types.ts';
import { isTrimmed } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Listing } from './recognised.ts';

/**
 * Finds the one list that an element lacks which is whole otherwise. One that lacks more was shortened by whoever pasted it.
 * @example lackingOf(listing)(candidate) // ['Tags']: a hole took them, and the end of the routes above them
 */
export function lackingOf(
  { kind, elements }: Listing,
  format: PasteDocument['format'],
): ((candidate: Candidate) => readonly string[]) | null {
  const { shape } = kind;
  if (!PRINTS_EMPTY.test(format)) return null;
  const shown = [...shape.fields.keys()].filter((field) => elements.some(({ value }) => Object.hasOwn(value, field)));
  return (candidate) => {
    const gone = shown.filter((field) => !Object.hasOwn(candidate.data, field) && !candidate.damaged.has(field));
    const isWhole = shown.length === shape.fields.size && gone.length === 1;
    return isWhole && gone.some((field) => shape.always.includes(field)) && !isTrimmed(candidate) ? gone : [];
  };
}

/** Formats in which a list that is empty is printed all the same. */
const PRINTS_EMPTY = /^(?:json|yaml|yaml-stream|python|powershell)$/;
