/** Spaces of other widths, characters without width, and full-width punctuation, as word processors and chats insert them (BAD-5). */
import { editsOf } from './matches.ts';
import type { Damage } from './damages.ts';

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const STRANGE =
  /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u00ad\ufeff｛｝［］：，＂＜＞＝\u0085\u2028\u2029]/g;

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  ['｛', '{'],
  ['｝', '}'],
  ['［', '['],
  ['］', ']'],
  ['：', ':'],
  ['，', ','],
  ['＂', '"'],
  ['＜', '<'],
  ['＞', '>'],
  ['＝', '='],
  ['\u0085', '\n'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);

export const invisible: Damage = {
  code: 'BAD-5',
  severity: 'note',
  text: (count) =>
    `Characters that only look like spaces or punctuation, or like nothing, were replaced (${String(count)}).`,
  find: (text) =>
    editsOf(text, STRANGE, (match) => FULL_WIDTH.get(match) ?? match.replace(SPACES, ' ').replace(/[^ ]/g, '')),
};
