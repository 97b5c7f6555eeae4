/** Whether something may stand before every line of a text: a time, a name, a mark. What takes it off is loaded then (`prefixes.ts`). */
import { filledLines, HEAD } from './lines.ts';

/** As much of a text as is looked at, and the lines of it that such a prefix is looked for in. */
const TRIAL = 20_000;
const LOOKED_AT = new Set([0, 4]);

/** Quotes and brackets of an answer: no prefix has them. A record of text output begins with none either. */
const NO_PREFIX = /^[ \t]*["'{<]|^[A-Z]{4,}[ \t]/;

/** The marks and blanks that output has itself, and what follows them: a word, or another sign. */
const FIRST = /^([|+ \t:-]*)(\w+|[^\w|+ \t:-])/;

/** Whether marks are no border: with a colon, or with a tab beside a bar. */
const areOdd = (marks: string): boolean => marks.includes(':') || (marks.includes('\t') && /[|+]/.test(marks));

/** What stands there may have another number or level on another line. */
const IS_LOOSE = /\d|^(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|NOTICE)$/;

/** A bar that quotes a line. */
const BAR = /^\|(?=[ \t][^|]*$|$)/;

/** Fewer lines have nothing in common, and so many tell what they have. */
const LEAST = 3;
const ENOUGH = 8;

/**
 * Whether the same may stand before nearly all lines: then it stands before the first or the fifth, and half of the lines
 * begin with the word that one of these two begins with. Never false where `prefixes.ts` finds something.
 */
export function mayHavePrefixes(text: string): boolean {
  const words: string[] = [];
  const looked: string[] = [];
  let bars = 0;
  for (const { start, end } of filledLines(text.slice(0, TRIAL))) {
    const head = text.slice(start, Math.min(end, start + HEAD));
    const [whole = '', marks = '', word = ''] = FIRST.exec(head) ?? [];
    if (areOdd(marks) || whole.length === HEAD) return true;
    if (BAR.test(head)) bars += 1;
    if (LOOKED_AT.has(words.length) && word !== '' && !NO_PREFIX.test(head)) looked.push(word);
    words.push(word);
  }
  if (words.length < ENOUGH) return text.length > TRIAL || words.length >= LEAST;
  const isShared = (word: string): boolean => words.filter((other) => other.startsWith(word)).length * 2 > words.length;
  return bars * 2 > words.length || looked.some((word) => IS_LOOSE.test(word) || isShared(word));
}
