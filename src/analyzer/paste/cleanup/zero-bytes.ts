/** UTF-16 read as bytes (PowerShell's `>`), and a byte order mark (BAD-9). */
import { editsOf } from './matches.ts';
import type { Damage } from './damage.ts';

export const zeroBytes: Damage = {
  code: 'BAD-9',
  severity: 'note',
  text: (count) => (count > 1 ? 'The text was stored as UTF-16, as PowerShell does with >; it was decoded.' : null),
  // A mark is read as one character, as two bytes of Latin-1, or as two replacement characters.
  find: (text) =>
    text.includes('\0') || /^(?:\uFEFF|\uFFFE|ÿþ|þÿ|ï»¿|\uFFFD\uFFFD)/.test(text)
      ? editsOf(text, /^(?:\uFEFF|\uFFFE|ÿþ|þÿ|ï»¿|\uFFFD\uFFFD)|\0+/g, () => '')
      : [],
};
