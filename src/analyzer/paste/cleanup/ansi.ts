/** Colour and cursor sequences of terminals, and what is left of them when the escape character is lost (BAD-7). */
import { editsOf } from './matches.ts';
import type { Damage } from './damage.ts';

// ESC (or its picture ^[, or its escape in a program) with a CSI, OSC or two-character sequence; or the remains "[0m", "[1;33m", "[K".
const SEQUENCE =
  /(?:\^\[|\\(?:033|x1[bB]|u001b|e))\[[0-9;?]{0,20}[A-Za-z]|[\u001b␛](?:\[[0-9;?]{0,20}[A-Za-z]|\][^\u0007\n]{0,200}\u0007|[()][A-Z0-9]|[=>78cM])|\u009b[0-9;?]{0,20}[A-Za-z]|\[(?:\d{1,3}(?:;\d{1,3}){0,5}[mK]|[mK](?![\w"']))/g;

const ESCAPES = ['\u001b', '\u009b', '␛'];
const BEFORE = /(?:\^|\\(?:033|x1[bB]|u001b|e))$/;
const BEHIND = /[\d;]{0,20}[mK]/y;

/** A bracket with a picture or an escape before it, or with the end of a sequence behind it. */
function hasRemains(text: string): boolean {
  for (let at = text.indexOf('['); at !== -1; at = text.indexOf('[', at + 1)) {
    BEHIND.lastIndex = at + 1;
    if (BEHIND.test(text) || BEFORE.test(text.slice(Math.max(0, at - 5), at))) return true;
  }
  return false;
}

export const ansi: Damage = {
  code: 'BAD-7',
  severity: 'note',
  text: (count) => `Colour codes of the terminal were removed (${String(count)}). --color off leaves them out.`,
  signs: [...ESCAPES, '['],
  find: (text) =>
    ESCAPES.some((escape) => text.includes(escape)) || hasRemains(text) ? editsOf(text, SEQUENCE, () => '') : [],
};
