/** Colour and cursor sequences of terminals, and what is left of them when the escape character is lost (BAD-7). */
import { editsOf } from './matches.ts';
import type { Damage } from './damage.ts';

// ESC (or its picture ^[, or its escape in a program) with a CSI, OSC or two-character sequence; or the remains "[0m", "[1;33m", "[K".
const SEQUENCE =
  /(?:\^\[|\\(?:033|x1[bB]|u001b|e))\[[0-9;?]{0,20}[A-Za-z]|[\u001b␛](?:\[[0-9;?]{0,20}[A-Za-z]|\][^\u0007\n]{0,200}\u0007|[()][A-Z0-9]|[=>78cM])|\u009b[0-9;?]{0,20}[A-Za-z]|\[(?:\d{1,3}(?:;\d{1,3}){0,5}[mK]|[mK](?![\w"']))/g;

export const ansi: Damage = {
  code: 'BAD-7',
  severity: 'note',
  text: (count) => `Colour codes of the terminal were removed (${String(count)}). --color off leaves them out.`,
  signs: ['\u001b', '\u009b', '␛', '['],
  find: (text) =>
    /[\u001b\u009b␛]|\^\[|\\(?:033|x1[bB]|u001b|e)\[|\[[\d;]{0,20}[mK]/.test(text)
      ? editsOf(text, SEQUENCE, () => '')
      : [],
};
