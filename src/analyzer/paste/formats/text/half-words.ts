/** Names of records that a cut or a hole left in pieces (BAD-3). */
import { sharedEnd, sharedStart } from '../../../aws/value-tests.ts';
import { NAMES } from './shapes.ts';

/**
 * Whether an unknown name of a record is the beginning or the end of a known one, or a known one with a hole in it; or begins as one and
 * ends as another.
 * @example isHalfWord('ENTS') // true: ENTRIES
 */
export function isHalfWord(word: string): boolean {
  const [head, tail] = [word.slice(0, LEAST), word.slice(-LEAST)];
  let begins = false;
  let ends = false;
  // The most that one name gives at the start, and another at the end.
  let [start, end] = [0, 0];
  for (const name of NAMES) {
    if (isHoled(word, name) || goesOnInCells(word, name)) return true;
    begins ||= name.startsWith(head);
    ends ||= name.endsWith(tail);
    start = Math.max(start, sharedStart(name, word));
    end = Math.max(end, sharedEnd(name, word));
  }
  return (begins && ends) || (start > 1 && start + end >= word.length);
}

/** Whether a word is a name from which one stretch is missing: at the start, inside, or at the end. */
function isHoled(word: string, name: string): boolean {
  if (word.length >= name.length) return false;
  let head = 0;
  while (head < word.length && word[head] === name[head]) head += 1;
  return name.endsWith(word.slice(head));
}

/** Whether a word is the beginning of a name and the digits of a cell: the rest of the name, and the tab, are gone. */
function goesOnInCells(word: string, name: string): boolean {
  const digits = /\d{1,12}$/.exec(word)?.[0] ?? '';
  const head = word.slice(0, word.length - digits.length);
  const isSure = digits.length > MOST_DIGITS ? head !== '' : head.length + 1 >= LEAST;
  return digits !== '' && isSure && name.startsWith(head);
}

/** Whether the first cell of a row is such a piece, or the beginning of a name that runs into a value. */
export function isRestOfName(cell: string): boolean {
  if (/^[A-Z][A-Z\d]{0,60}$/.test(cell)) return !NAMES.has(cell) && isHalfWord(cell);
  const head = /^[A-Z][A-Z\d]{3,60}(?![\w+/]{0,60}=)/.exec(cell)?.[0] ?? '';
  return head !== '' && [...NAMES].some((name) => name.startsWith(head) || head.startsWith(name));
}

const LEAST = 4;

/** No name of a record ends in more digits. */
const MOST_DIGITS = 4;
