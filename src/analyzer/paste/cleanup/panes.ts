/** Two panes of a terminal side by side, copied as whole lines: a bar at one column, and output on one side of it (BAD-11). */
import type { Edit } from '../text/text-map.ts';
import type { Damage } from './damage.ts';
import { filledLines } from './lines.ts';

const SHARE = 0.95;
const ENOUGH = 4;
const BARS = /[│┃]/g;
/** How a line of output begins, or the command above it. */
const OUTPUT = /^[ \t]*(?:["{}[\]<]|\$ |- ?[A-Z]\w+:|[A-Z]\w+: |[A-Z]\w+:$|[A-Z]{3,}\t)/;

export const panes: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: (count) => `What stood in another pane of the terminal was removed from ${String(count)} lines.`,
  signs: ['│', '┃'],
  find: (text) => {
    const lines = [...filledLines(text)].map(({ start, end }) => ({ start, end, line: text.slice(start, end) }));
    const column = columnOf(lines.map(({ line }) => line));
    if (column === null) return [];
    const split = lines.filter(({ line }) => isBar(line.charAt(column)));
    // A pager that numbers its lines has no second pane.
    if (split.every(({ line }) => /^[ \d]*$/.test(line.slice(0, column)))) return [];
    const left = split.filter(({ line }) => OUTPUT.test(line.slice(0, column))).length;
    const right = split.filter(({ line }) => OUTPUT.test(line.slice(column + 1))).length;
    // With output on both sides, neither can go.
    if (Math.max(left, right) < ENOUGH || Math.min(left, right) > Math.max(left, right) * 0.05) return [];
    return split.map(({ start, end, line }): Edit => {
      if (right > left) return { start, end: start + column + 1, insert: '' };
      return { start: start + line.slice(0, column).trimEnd().length, end, insert: '' };
    });
  },
};

const isBar = (character: string): boolean => character === '│' || character === '┃';

/** The column that holds a bar in nearly every line, and text on both of its sides; null where there is none. */
function columnOf(lines: readonly string[]): number | null {
  const first = lines.slice(0, 3).flatMap((line) => [...line.matchAll(BARS)].map(({ index }) => index));
  for (const column of new Set(first)) {
    const barred = lines.filter((line) => isBar(line.charAt(column)));
    const isBetween =
      barred.some((line) => line.slice(0, column).trim() !== '') &&
      barred.some((line) => line.slice(column + 1).trim() !== '');
    if (isBetween && barred.length >= ENOUGH && barred.length >= lines.length * SHARE) return column;
  }
  return null;
}
