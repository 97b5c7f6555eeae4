/** Characters that only look like others, as word processors, chats and wrong encodings put them in (BAD-5). */
import { editsOf } from './matches.ts';
import type { Damage } from './damage.ts';

/** Full-width forms, ligatures and blanks of other widths; what has no width; dashes of ids, numbers and borders; UTF-8 read as Latin-1. */
const STRANGE =
  /[\uff01-\uff5e\ufb00-\ufb06\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u0001-\u0007\v\f\u000e-\u001a\u001c-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u00ad\ufeff\u0085\u2028\u2029\u2010-\u2014\u2212]|Â(?=\u00a0)|â€[™˜œ\u009d]?/g;

export const invisible: Damage = {
  code: 'BAD-5',
  severity: 'note',
  text: (count) =>
    `Characters that only look like spaces or punctuation, or like nothing, were replaced (${String(count)}).`,
  find: (text) => (UNUSUAL.test(text) ? editsOf(text, STRANGE, plain) : []),
};

/** All of them lie outside of what is printed usually; looking for that alone is several times faster. */
const UNUSUAL = /[^\t\n\r\u0020-\u007e]/;

function plain(match: string): string {
  if (/^[\u0085\u2028\u2029]/.test(match)) return '\n';
  if (/^[\u2010-\u2013\u2212]/.test(match)) return '-';
  if (match === '\u2014') return '--';
  if (match.startsWith('â')) return /[™˜]/.test(match) ? "'" : '"';
  const same = match.normalize('NFKC');
  if (match === '\u1680') return ' ';
  return same === match ? '' : same;
}
