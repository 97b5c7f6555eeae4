/** Tags of a web page or a ticket around the text: `<br>`, `<pre>`, `<span …>`, `{color:red}`, `**` (BAD-11). Answers of AWS in XML use none of these names. */
import type { Edit } from '../text/text-map.ts';
import type { Damage } from './damage.ts';

const SIGNS = /<(?:br ?\/?|(?:span|pre|div|p|li|td|b|strong)(?: [^<>\n]{0,200})?)>|\{color\}|^\*\*.{1,400}\*\*$/im;
const TAGS =
  /<\/?(br|span|pre|div|p|strong|font|mark|b|[ou]l|li|t[dr]|table|tbody)(?: [^<>\n]{0,200}| ?\/)?>|\{color(?::[^{}\n]{1,30})?\}|^\*\*|\*\*$/gim;
const WITH_CODE = /<\/?(br|span|pre|div|p|strong|font|mark|code)(?: [^<>\n]{0,200}| ?\/)?>/gi;
const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr']);

export const markup: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: (count) => `Tags of a web page, such as <br>, were removed (${String(count)}).`,
  signs: ['<', '{color', '**'],
  find: (text) => {
    if (!SIGNS.test(text)) return [];
    const edits: Edit[] = [];
    // In an answer of AWS `<code>` is a state; around a listing it is layout.
    for (const match of text.matchAll(/<pre[ >]/i.test(text) ? WITH_CODE : TAGS)) {
      const start = match.index;
      const end = start + match[0].length;
      const isBreak =
        BREAKS.has((match[1] ?? '').toLowerCase()) && !/^[ \t]{0,20}\r?(?:\n|$)/.test(text.slice(end, end + 30));
      edits.push({ start, end, insert: isBreak ? '\n' : '' });
    }
    return edits;
  },
};
