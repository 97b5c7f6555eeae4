/** What log files, containers, chats and quotes put before every line: a time, a level, a name and a bar (BAD-11). */
import type { Edit } from '../text-map.ts';
import type { Damage } from './damages.ts';
import { filledLines, HEAD } from './lines.ts';
import type { DamagedLine } from './lines.ts';

const LEVEL = '(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|NOTICE)';
const TIME = '\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?';
const AFTER_TIME = `(?: ?(?:\\[${LEVEL}\\]|${LEVEL}\\b))?(?: [\\w.-]{1,40} -(?= |$)|:(?= |$))?`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(`^\\[?\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]${TIME}(?:Z|[+-]\\d\\d:?\\d\\d)?\\]?${AFTER_TIME}`),
  new RegExp(`^\\[?${TIME}\\]?${AFTER_TIME}`),
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S{1,60} [\w./-]{1,60}(?:\[\d{1,9}\])?:/,
  new RegExp(`^(?:\\[${LEVEL}\\]|${LEVEL}:?(?= |$))`),
  /^[│┃▏▎▌]/,
  /^[*•·](?=[ \t]|$)/,
  /^\[\d{1,7}\](?=[ \t]|$)/,
  // A container's name and a bar; a bar alone is a quote, when no other follows as in a table.
  /^[\w.-]{1,60} {0,30}\|(?=[ \t]|$)/,
  /^\|(?=[ \t][^|]*$|$)/,
];

const SHARE = 0.95;
const ENOUGH = 3;

export const prefixes: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: (count) => `What a log or a quote puts before every line was removed from ${String(count)} lines.`,
  find: (text) => {
    const [first] = filledLines(text);
    if (first === undefined) return [];
    for (const pattern of PATTERNS) {
      const edits = startsOf(text, pattern);
      if (edits.length > 0) return edits;
    }
    return [];
  },
};

/** One edit per line that starts as the pattern says; none when too many lines do not. */
function startsOf(text: string, pattern: RegExp): Edit[] {
  const found: { line: DamagedLine; length: number }[] = [];
  let lines = 0;
  let documents = 0;
  for (const line of filledLines(text)) {
    lines += 1;
    const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
    const match = pattern.exec(head);
    if (/[{[]\\?"/.test(head)) documents += 1;
    if (match !== null && match[0] !== '') found.push({ line, length: match[0].length });
    else if (lines > 40 && found.length < lines * 0.5) return [];
  }
  // Records with a document in each are read one by one (BAD-12).
  if (documents > lines * 0.5) return [];
  if (found.length < ENOUGH || found.length < lines * SHARE) return [];
  return withoutGap(
    text,
    found.map(({ line, length }) => ({ start: line.start, end: line.start + length, insert: '' })),
  );
}

/** The blank that separates a prefix from its line goes with it, when every line has one: indentation is kept. */
export function withoutGap(text: string, edits: readonly Edit[]): Edit[] {
  const hasGap = edits.every(({ end }) => end >= text.length || ' \t\r\n'.includes(text.charAt(end)));
  if (!hasGap) return [...edits];
  return edits.map(({ start, end, insert }) => ({
    start,
    end: text.charAt(end) === ' ' || text.charAt(end) === '\t' ? end + 1 : end,
    insert,
  }));
}
