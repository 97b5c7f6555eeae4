/**
 * Whether a text has none of the damage that is taken off before reading: then what takes it off is not loaded. Each sign here stands for
 * one or more kinds (`damages.ts`), and shows wherever that kind does; a test holds that.
 */
import { mayHavePrefixes } from './may-have-prefixes.ts';
import { isInOtherLetters } from './other-letters.ts';

/** Signs in a text. */
const SIGNS: readonly RegExp[] = [
  // Bytes and characters that are not printed, line ends of other systems, escapes; an accent in a name is none.
  /[^\t\n\u0020-\u007e\u00c0-\u024f]|[Ââ\\&]|^[ÿþï\t]/,
  // What is left of colours; the source of a mail; marks of a quote; marks of a difference.
  /\[[\d;]{0,20}[mK]|\^\[|=\n|^ {0,3}>|@@ -/m,
  // Links, tags, arrows, quotes that were doubled.
  /<(?:https?|mailto|tel):|\]\((?:https?|mailto):|\|https?:|\d \(https?:|\d[[(]\.[\])]\d/,
  /<(?:br|span|pre|div|p|li|td|b|strong)[ />]|\{color|^\*\*|[ \t]<[-=]|(?:''|``|"")\w{1,60}(?:''|"") ?:/im,
  // Records with blanks for tabs.
  /^[A-Z][A-Z\d]{2,60}(?: .{0,2000}?)? {2}/m,
  // Ids with letters for digits.
  /[a-z]-(?=[\da-f]{0,16}[OolIsS])[\da-fOolIsS]{17}\b/,
  // What a pager leaves.
  /\(END\)|-- ?More|lines \d|~|Press |(?:^|\n)[ \t]{0,4}:(?:[ \t\n]|$)/,
];

/** Signs at the beginning of a text, with as much of it as is looked at. */
const AT_THE_TOP: readonly (readonly [number, RegExp])[] = [
  // The ends of lines made visible, numbers before lines, a frame around them.
  [2000, /\$[ \t]{0,20}$|^[ \t]{0,8}\d/m],
  [4000, /^\| *(?:[{[<"]|\$ ).*\|[ \t]*$/m],
];

/** Fewer blank lines between others are no pattern. */
const BLANK_LINES = 5;

/** Whether reading may begin with the text as it is. */
export const isTidy = (text: string): boolean =>
  !SIGNS.some((sign) => sign.test(text)) &&
  !AT_THE_TOP.some(([most, sign]) => sign.test(text.slice(0, most))) &&
  !isInOtherLetters(text) &&
  !isMarkedOnOneSide(text) &&
  countGaps(text) < BLANK_LINES &&
  !mayHavePrefixes(text);

/** The first lines begin with the same mark, as all lines of one side of a difference do; below more blank lines than are looked at, those are a sign. */
const isMarkedOnOneSide = (text: string): boolean => /^(?:[ \t]*\n){0,99}([+-]).*\n(?:[ \t]*\n){0,99}\1/.test(text);

/** How often blank lines stand between others, as far as that matters. */
function countGaps(text: string): number {
  const gaps = /\n[ \t]*\n/g;
  let count = 0;
  while (count < BLANK_LINES && gaps.test(text)) count += 1;
  return count;
}
