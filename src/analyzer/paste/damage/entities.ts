/** HTML entities in place of quotes and brackets, from a web page's source (BAD-11). */
import { editsOf } from './matches.ts';
import type { Damage } from './damages.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&#x22;', '"'],
  ['&#39;', "'"],
  ['&#x27;', "'"],
  ['&apos;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&nbsp;', ' '],
  ['&#160;', ' '],
]);

export const entities: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: (count) => `HTML entities such as &quot; were read as the characters they stand for (${String(count)}).`,
  signs: ['&'],
  // XML has entities of its own, which its reader decodes: only text whose structure is written in entities counts.
  find: (text) =>
    /[{[,:][ \t\r\n]{0,200}&(?:quot|#34|#x22|#39|#x27|apos);|&lt;[A-Za-z?]|^ {0,200}(?:&nbsp;|&#160;)/m.test(text)
      ? editsOf(text, /&(?:quot|#34|#x22|#39|#x27|apos|lt|gt|amp|nbsp|#160);/g, (match) => ENTITIES.get(match) ?? match)
      : [],
};
