/** `cat -A` shows each line's end as `$`, tabs as `^I` and carriage returns as `^M` (BAD-11). */
import type { Edit } from '../text/text-map.ts';
import type { Damage } from './damage.ts';
import { filledLines } from './lines.ts';

const SHARE = 0.95;
const ENOUGH = 3;

export const visibleEnds: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: () => 'The marks $, ^M and ^I with which cat -A shows line ends and tabs were removed.',
  find: (text) => {
    if (!/\$[ \t\r]{0,20}$/m.test(text.slice(0, 2000))) return [];
    const edits: Edit[] = [];
    let tab = text.indexOf('^I');
    let lines = 0;
    let marked = 0;
    for (const { start, end } of filledLines(text)) {
      lines += 1;
      for (; tab !== -1 && tab < end; tab = text.indexOf('^I', tab + 2))
        edits.push({ start: tab, end: tab + 2, insert: '\t' });
      let stop = end;
      while (stop > start && ' \t'.includes(text.charAt(stop - 1))) stop -= 1;
      if (text.charAt(stop - 1) !== '$') continue;
      marked += 1;
      const from = text.startsWith('^M$', stop - 3) && stop - 3 >= start ? stop - 3 : stop - 1;
      edits.push({ start: from, end: stop, insert: '' });
    }
    return marked >= ENOUGH && marked >= lines * SHARE ? edits : [];
  },
};
