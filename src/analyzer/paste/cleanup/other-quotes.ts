/** Quotes that were doubled for a CSV file, typed as two single ones, or put behind backslashes with the brackets (BAD-6, BAD-11). */
import type { Edit } from '../text/text-map.ts';
import type { Damage } from './damage.ts';
import { editsOf } from './matches.ts';

export const otherQuotes: Damage = {
  code: 'BAD-6',
  severity: 'note',
  text: (count) => `Quotes or brackets that were written in another way were read as plain ones (${String(count)}).`,
  signs: ['""', "''", '``', '\\{', '\\['],
  find: (text): Edit[] => {
    // A cell of a CSV file has a quote around the whole, too.
    if (/""\w{1,60}"" ?:/.test(text))
      return editsOf(text, /""|(?<=^|,)"(?=[{[])|(?<=[}\]])"/gm, (match) => match.slice(1));
    if (/(?:''|``)\w{1,60}'' ?:/.test(text)) return editsOf(text, /''|``/g, () => '"');
    // JSON knows no backslash before a bracket: Markdown does.
    return /\\[{[]/.test(text) ? editsOf(text, /\\[^\w\s\\]/g, (match) => match.slice(1)) : [];
  },
};
