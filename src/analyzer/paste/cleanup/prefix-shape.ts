/**
 * The shape of one line's prefix, laid over other lines part by part. No pattern is made of pasted words, and every part
 * fits in one way at most, so a line costs no more than its own length.
 */

/** What stands before a line, with room for other numbers, levels and widths. */
export interface PrefixShape {
  readonly parts: readonly Part[];
  /** The blanks at its end count as they are, for what follows may be indentation. */
  readonly gap: string;
}

/** The offset behind the part at `at` of a line; -1 where it does not fit. */
type Part = (line: string, at: number) => number;

const LEVELS = new Set(['TRACE', 'DEBUG', 'INFO', 'WARN', 'WARNING', 'ERROR', 'NOTICE']);
const MIN_LEVEL = 4;
const MAX_LEVEL = 7;

/**
 * The shape of a prefix.
 * @example lengthOf(shapeOf('12:01 INFO '), '9:30 ERROR {') // 11
 */
export function shapeOf(prefix: string): PrefixShape {
  const body = prefix.trimEnd();
  const words = body.match(/[ \t]+|\w+|[^\w \t]/g) ?? [];
  return { parts: words.map(partOf), gap: prefix.slice(body.length) };
}

function partOf(word: string): Part {
  if (/^[ \t]/.test(word)) return blanksEnd;
  if (/\d/.test(word)) return numberEnd;
  if (LEVELS.has(word)) return levelEnd;
  if (word === ':' || word === '-')
    return (line, at) => (':-'.includes(line.charAt(at)) && at < line.length ? at + 1 : -1);
  return (line, at) => (line.startsWith(word, at) ? at + word.length : -1);
}

/** How much of a line the shape covers; -1 when the line begins otherwise. */
export function lengthOf({ parts, gap }: PrefixShape, line: string): number {
  let at = 0;
  for (const part of parts) {
    at = part(line, at);
    if (at === -1) return -1;
  }
  if (line.startsWith(gap, at)) return at + gap.length;
  return blanksEnd(line, at) === line.length ? line.length : -1;
}

const blanksEnd: Part = (line, from) => {
  let at = from;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at += 1;
  return at;
};

/** A word with a digit: a time, a number, an id; the whole word, and the blanks before it that fill its column. */
const numberEnd: Part = (line, from) => {
  const start = blanksEnd(line, from);
  let at = start;
  let hasDigit = false;
  for (; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code >= 48 && code <= 57) hasDigit = true;
    else if (!isLetter(code)) break;
  }
  return hasDigit ? at : -1;
};

const levelEnd: Part = (line, from) => {
  let at = from;
  while (at - from < MAX_LEVEL && isCapital(line.charCodeAt(at))) at += 1;
  return at - from < MIN_LEVEL ? -1 : at;
};

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isLetter = (code: number): boolean => isCapital(code) || (code >= 97 && code <= 122) || code === 95;
