/** Which entries of a list somebody means who types some words of one, or pastes a whole line. */

/** What a list is left with. */
export interface Fit {
  /** Places of the entries that fit, in their order. */
  readonly places: readonly number[];
  /** Nothing was typed: all of them fit. */
  readonly isOpen: boolean;
}

/**
 * The entries that have most of the words. A word that no entry has is the reader's own (an address, an id, a host) and says
 * nothing; where all words are such, none fits.
 * @param entries the text of each, in lower case
 * @example fits(['connect etimedout 52.94.1.2:443', 'econnrefused'], 'Error: connect ETIMEDOUT 10.0.0.9:5432').places // [0]
 */
export function fits(entries: readonly string[], typed: string): Fit {
  const words = [
    ...new Set(
      typed
        .toLowerCase()
        .split(/[\s"'`()[\]{},;=]+/u)
        .map(bare),
    ),
  ].filter((word) => word !== '');
  if (words.length === 0) return { places: [...entries.keys()], isOpen: true };
  const known = words.filter((word) => entries.some((entry) => entry.includes(word)));
  const counts = entries.map((entry) => known.filter((word) => entry.includes(word)).length);
  const most = Math.max(1, ...counts);
  return { places: [...entries.keys()].filter((at) => counts[at] === most), isOpen: false };
}

/** A word without the marks that a sentence puts around it. */
const bare = (word: string): string => word.replace(/^[.:]+/u, '').replace(/[.:]{1,3}$/u, '');
