/** What log files, containers, chats, editors and quotes put before every line: a time, a level, a name, a number, a mark (BAD-11). */
import type { Edit } from '../text/text-map.ts';
import { EDGE } from './borders.ts';
import type { Damage } from './damage.ts';
import { filledLines, HEAD } from './lines.ts';
import type { DamagedLine } from './lines.ts';
import { lengthOf, shapeOf } from './prefix-shape.ts';
import { withoutGap } from './without-gap.ts';
import { largestOf } from '../../lists.ts';

const SHARE = 0.95;
const ENOUGH = 3;
/** A pattern that does not fit so much of a text is not tried on the rest of it. */
const TRIAL = 20_000;

/** Where a prefix may end: behind a mark, or a blank. */
const ENDS = /[\]:|>)#;*│ \t-]/g;
/** A bar alone is a quote, when no other follows as in a table. */
const BAR = /^\|(?=[ \t][^|]*$|$)/;
/** What has quotes or brackets of JSON in it, is a name of AWS, or a dash of YAML, is no prefix but the text itself. */
const CONTENT = /["'{<]|^[ \t]*(?:-[ \t]*)?(?:[A-Za-z][a-z]\w*:[ \t]*)?$|^[|+ -]*$|^[A-Z]{4,}[ \t]/;
/** How a line of output, or the command above it, begins. */
const OUTPUT = /^[ \t]*(?:[{[<"]|\$ |- [A-Z]\w+:|[A-Z]\w+: |[A-Z]\w+:$|[A-Z]{3,}\t|\|{1,9} +\w|[+|]{0,9}-{8,})/m;

export const prefixes: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: (count) => `What a log or a quote puts before every line was removed from ${String(count)} lines.`,
  find: (text) => {
    const trial = text.slice(0, TRIAL);
    // The first line may be a heading.
    for (const { start, end } of linesAt(text, [0, 4])) {
      const head = text.slice(start, Math.min(end, start + HEAD));
      const ends = [...head.matchAll(ENDS)].map(({ index }) => index + 1);
      // The longest that all lines share; a long line has no more than a few dozen places where it could end.
      for (const stop of [...new Set([...ends, head.length])].slice(0, 60).reverse()) {
        const prefix = head.slice(0, stop);
        if (CONTENT.test(prefix)) continue;
        const shape = shapeOf(prefix);
        const measure: Measure = (line) => lengthOf(shape, line);
        if (startsOf(trial, measure).length === 0) continue;
        const edits = startsOf(text, measure);
        if (edits.length > 0) return edits;
      }
    }
    return startsOf(text, (line) => BAR.exec(line)?.[0].length ?? -1);
  },
};

function linesAt(text: string, wanted: readonly number[]): DamagedLine[] {
  const found: DamagedLine[] = [];
  let index = 0;
  for (const line of filledLines(text)) {
    if (wanted.includes(index)) found.push(line);
    if ((index += 1) > largestOf(wanted)) break;
  }
  return found;
}

/** How much of the beginning of a line is its prefix; -1 for none. */
type Measure = (line: string) => number;

/** One edit per line that starts with a prefix; none when too many lines do not, or when nothing better comes out. */
function startsOf(text: string, measure: Measure): Edit[] {
  const found: { line: DamagedLine; length: number }[] = [];
  const edges: Edit[] = [];
  let lines = 0;
  let documents = 0;
  let isOutput = false;
  for (const line of filledLines(text)) {
    const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
    if (/^[ \t]*[─━]/.test(head) && EDGE.test(head)) {
      edges.push({ start: line.start, end: line.end, insert: '' });
      continue;
    }
    lines += 1;
    const length = measure(head);
    if (/[{[]\\?"/.test(head)) documents += 1;
    if (length > 0) {
      found.push({ line, length });
      isOutput ||= OUTPUT.test(head.slice(length));
    } else if (lines - found.length > Math.max(ENOUGH, lines * 0.2)) return [];
  }
  // Records with a document in each are read one by one (BAD-12).
  if (documents > lines * 0.5 || !isOutput) return [];
  if (found.length < ENOUGH || found.length < lines * SHARE) return [];
  const edits = withoutGap(
    text,
    found.map(({ line, length }) => ({ start: line.start, end: line.start + length, insert: '' })),
  );
  return edges.length === 0 ? edits : [...edits, ...edges].sort((a, b) => a.start - b.start);
}
