/** The frame of a window or a box around the text: a bar at the end of every line, and often one before it (BAD-11). */
import type { Edit } from '../text/text-map.ts';
import type { Damage } from './damage.ts';
import { filledLines } from './lines.ts';

const SHARE = 0.95;
const ENOUGH = 3;
const FRAMED = /[│┃][ \t\r]*$|^\| *(?:[{[<"]|\$ ).*\|[ \t\r]*$/m;
/** A line of the frame itself. */
export const EDGE = /^[ \t]*(?:[─━═┌┐└┘├┤┬┴┼╭╮╰╯]+|\+-+\+)$/;

export const borders: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: (count) => `The frame around ${String(count)} lines was removed.`,
  signs: ['│', '┃', '|'],
  find: (text) => {
    // A table of the command line has bars on both sides, too: what stands in it is no output of another kind.
    if (!FRAMED.test(text.slice(0, 4000))) return [];
    const edits: Edit[] = [];
    let lines = 0;
    let framed = 0;
    let isOutput = false;
    for (const { start, end } of filledLines(text)) {
      const line = text.slice(start, end).trimEnd();
      if (EDGE.test(line)) {
        edits.push({ start, end: start + line.length, insert: '' });
        continue;
      }
      lines += 1;
      if (!/[│┃|]$/.test(line)) continue;
      framed += 1;
      const from = !line.startsWith(line.slice(-1)) ? 0 : line.charAt(1) === ' ' ? 2 : 1;
      const inside = line.slice(from, -1).trimEnd();
      // A table of the command line has bars inside, and no output of another kind.
      isOutput ||= /^[ \t]*(?:[{[<"]|\$ |[A-Z]\w+:)/.test(inside) || (/[|+]$/.test(inside) && !line.endsWith('|'));
      if (from > 0 && from < line.length) edits.push({ start, end: start + from, insert: '' });
      if (from < line.length) edits.push({ start: start + Math.max(from, from + inside.length), end, insert: '' });
    }
    return isOutput && framed >= ENOUGH && framed >= lines * SHARE ? edits : [];
  },
};
