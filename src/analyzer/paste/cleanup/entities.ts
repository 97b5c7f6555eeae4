/** HTML entities in place of quotes and brackets, from a web page's source (BAD-11). */
import { editsOf } from './matches.ts';
import type { Damage } from './damage.ts';

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&', nbsp: ' ' };

/** The character of `&quot;`, `&#34;` or `&#x22;`. */
function character(match: string): string {
  const name = match.slice(1, -1);
  const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  if (known !== undefined) return known;
  const one = String.fromCodePoint(Number(name.replace('#x', '0x').replace('#', '')));
  return one === '\u00a0' ? ' ' : one;
}

export const entities: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: (count) => `HTML entities such as &quot; were read as the characters they stand for (${String(count)}).`,
  signs: ['&'],
  // XML has entities of its own, which its reader decodes: only text whose structure is written in entities counts.
  find: (text) =>
    /[{[,:][ \t\r\n]{0,200}&(?:quot|#34|#x22|#39|#x27|apos|amp;quot);|&lt;[A-Za-z?]|&#(?:123|91|x7[bB]|x5[bB]);|&nbsp;|&#160;/.test(
      text,
    )
      ? editsOf(text, /&(?:quot|apos|lt|gt|amp|nbsp|#\d{2,3}|#x[\da-fA-F]{2});/g, character)
      : [],
};
