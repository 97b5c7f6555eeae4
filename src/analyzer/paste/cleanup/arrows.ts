/** Arrows with which people point at a line: `<-- this one` (BAD-6). */
import type { Edit } from '../text/text-map.ts';
import { saysElided } from '../incomplete/elided.ts';
import type { Damage } from './damage.ts';

const ARROW = /(?<=[ \t])(?:<[-=]{1,4}|←|⟵|👈)[^\n"|<>{}[\]]{0,120}$/gm;

export const arrows: Damage = {
  code: 'BAD-6',
  severity: 'note',
  text: (count) => `Remarks behind an arrow were skipped (${String(count)}).`,
  signs: ['<', '←', '⟵', '👈'],
  find: (text) => {
    if (!/[ \t](?:<[-=]|[←⟵👈])/u.test(text)) return [];
    const edits: Edit[] = [];
    for (const match of text.matchAll(ARROW))
      if (!saysElided(match[0])) edits.push({ start: match.index, end: match.index + match[0].length, insert: '' });
    return edits;
  },
};
