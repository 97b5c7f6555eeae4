/** Letters for digits in ids, as programs that read pictures of text leave them: `subnet-0ala…` for `subnet-0a1a…` (BAD-6). */
import type { Damage } from './damage.ts';
import { editsOf } from './matches.ts';

/** Seventeen characters behind a dash that would be the digits of an id but for letters that look like some. */
const ID = /(?<=\b[a-z]{1,16}-)(?=[\da-f]{0,16}[OolIsS])[\da-fOolIsS]{17}\b/g;

const DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', s: '5', S: '5' };

export const lookAlikes: Damage = {
  code: 'BAD-6',
  severity: 'warning',
  text: (count) =>
    `${count === 1 ? 'One id has a letter' : `${String(count)} ids have letters`} that ids do not have, such as O and l; they were read as the digits that they look like. Copy the text itself where you can.`,
  find: (text) => editsOf(text, ID, (digits) => digits.replaceAll(/[OolIsS]/g, (letter) => DIGITS[letter] ?? letter)),
};
