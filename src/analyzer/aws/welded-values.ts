/** Values that a hole made of two: the beginning of one, and the end of what stood further on (BAD-17). */
import { sharedEnd, sharedStart } from './value-tests.ts';

/** Whether an id goes on behind its digits, or is one of another kind. Ids that somebody made up, or made unreadable, are neither. */
export function isWeldedId(id: string, prefix: string): boolean {
  return id.length < MAX && !MADE_UP.test(id) && (GOES_ON.test(id) || (GENUINE.test(id) && !id.startsWith(prefix)));
}

/** Digits enough for an id, and letters behind that are no digits, many more, a block of addresses or another id; an `x` hides one, and people mistype one. */
const GOES_ON =
  /^[a-z]{1,16}-(?:[\da-f]{1,17}(?:[g-z][a-z]{0,7})?-(?:[\da-f]{8}|[\da-f]{17})$|[\da-f]{2,17}[a-z]{0,60}[A-WYZ]|[\da-f]{8,17}[g-wyz"'{}[\]]|[\da-f]{20}|[\da-f]{2,17}[./ ]\d|\S{0,17} .{0,100}-[\da-f]{8,17}$)/;
/** `rtb-09ba434c1bEXAMPLE`, as the documentation has them, and whatever else ends in a word in capitals. */
const MADE_UP = /[A-Z]{3}$/;
const GENUINE = /^[a-z]{1,16}(?:-[a-z]{1,16}){0,3}-(?:[\da-f]{8}|[\da-f]{17})$/;
const MAX = 200;

/**
 * Whether a word, where one of a few stands, is the beginning of one of them and the end of another, or of something else.
 * AWS may add words; those are none of pieces.
 * @example isWeldedWord('active0/0', ['active', 'blackhole']) // true
 */
export function isWeldedWord(word: string, known: readonly string[]): boolean {
  if (known.includes(word) || word.length > MAX) return false;
  const begins = longest(known, (one) => sharedStart(one, word));
  if (begins > 0 && /[^A-Za-z_ -]/.test(word) && !known.some((one) => /\d/.test(one))) return true;
  if (begins < LEAST) return false;
  if (/[a-z][A-Z]/.test(word) && !known.some((one) => /[A-Z]/.test(one))) return true;
  return begins + longest(known, (one) => sharedEnd(one, word)) >= word.length;
}

const LEAST = 2;

const longest = (all: readonly string[], of: (one: string) => number): number =>
  all.reduce((best, one) => Math.max(best, of(one)), 0);
