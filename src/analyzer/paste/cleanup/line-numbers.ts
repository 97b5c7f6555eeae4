/** Line numbers that an editor or a web page put before each line (BAD-11). */
import { append } from '../../lists.ts';
import type { Edit } from '../text/text-map.ts';
import type { Damage } from './damage.ts';
import { withoutGap } from './without-gap.ts';

const NUMBER = /^[ \t]{0,8}(\d{1,7})(?:[:|.)│]| [|│:])?(?:(?=[ \t])|(?![\d./]))/;
/** Share of the lines that must carry the next number. */
const SHARE = 0.8;

export const lineNumbers: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: (count) => `Line numbers were removed from ${String(count)} lines.`,
  find: (text) => {
    if (!/^[ \t]{0,8}\d/m.test(text.slice(0, 2000))) return [];
    const edits: Edit[] = [];
    let lines = 0;
    let expected: number | null = null;
    /** Numbers on lines of their own. */
    const alone: Edit[] = [];
    for (let at = 0; at <= text.length;) {
      const newline = text.indexOf('\n', at);
      const end = newline === -1 ? text.length : newline;
      const head = text.slice(at, Math.min(end, at + 24));
      if (head.trim() !== '') {
        lines += 1;
        const match = NUMBER.exec(head);
        const value = match === null ? null : Number(match[1]);
        if (head.trim() === String(alone.length + 1))
          alone.push({ start: at, end: Math.min(end + 1, text.length), insert: '' });
        if (match !== null && value !== null && (expected === null || value === expected || value === expected + 1)) {
          edits.push({ start: at, end: at + match[0].length, insert: '' });
          expected = value + 1;
        } else if (expected !== null) expected += 1;
      }
      at = end + 1;
    }
    if (alone.length >= 3 && alone.length >= lines * 0.4) return alone;
    return edits.length >= 3 && edits.length >= lines * SHARE ? withoutGap(text, edits) : runsOf(text);
  },
};

/** So many lines that count from one, right below each other, count them: one output of several has numbers. */
const LEAST = 5;

/** The numbers of outputs that count their own lines. */
function runsOf(text: string): Edit[] {
  const found: Edit[] = [];
  let run: Edit[] = [];
  const end = (): void => {
    if (run.length >= LEAST) append(found, run);
    run = [];
  };
  let at = 0;
  for (const line of text.split('\n')) {
    const match = NUMBER.exec(line.slice(0, 24));
    const value = Number(match?.[1] ?? 0);
    if (value !== run.length + 1) end();
    if (match !== null && value === run.length + 1) run.push({ start: at, end: at + match[0].length, insert: '' });
    at += line.length + 1;
  }
  end();
  return found;
}
