/** Ends of names: what a cut leaves of the first one of a text (BAD-3). */

/**
 * Whether one of some names ends so, from the middle of one of its words on; ordinary words do not count.
 * @example endsInside('edAt', ['CreatedAt']) // true
 */
export function endsInside(tail: string, names: Iterable<string>): boolean {
  if (!/^[a-z]\w{0,59}$/.test(tail) || WORDS.has(tail)) return false;
  for (const name of names) if (name !== tail && name.endsWith(tail)) return true;
  return false;
}

/** Ends of names that people write before a colon as well. */
const WORDS = new Set(
  (
    'a able ace age ages air airs all art currency cycle dress ear eight er ex face faces fault fig file form go head ice in index info ink ' +
    'int is it king l lock log main me mission missions name names nation nations net nets on one ones or out pc pin point ' +
    'points port ports r ration role s stamp stem time tries up us v4 v6 vision visions way x y'
  ).split(' '),
);
