/** The words of almost-JSON: strings in any quotes, bare words, comments, elisions. Everything moves forward only. */
import { isBlank } from '../../text/blank.ts';

export interface StringToken {
  readonly value: string;
  readonly end: number;
  /** What was wrong with it, as repair names. */
  readonly repairs: readonly StringRepair[];
  /** The string was still open where the text, or its line, ended. */
  readonly incomplete: boolean;
}

export type StringRepair = 'smart-quotes' | 'single-quotes' | 'wrapped-string';

const DOUBLE = '"“”„‟«»″';
const SINGLE = "'‘’‚‛′`";
/** A string that a terminal wrapped more often than this is not a string but a lost quote. */
const MAX_WRAPS = 60;

/** Whether a string can start with this character. */
export function isQuote(character: string): boolean {
  return DOUBLE.includes(character) || SINGLE.includes(character);
}

/** Reads a quoted string that starts at `open`, rejoining one that was wrapped at the terminal's width (BAD-10). */
export function readString(text: string, open: number, limit: number): StringToken {
  const quote = text.charAt(open);
  const straight = quote === '"' || quote === "'" || quote === '`';
  const closers = straight ? quote : DOUBLE.includes(quote) ? DOUBLE : SINGLE;
  const repairs = new Set<StringRepair>();
  if (!straight) repairs.add('smart-quotes');
  else if (quote !== '"') repairs.add('single-quotes');

  let value = '';
  let run = open + 1;
  let wraps = 0;
  let at = run;
  const done = (end: number, options: { incomplete: boolean }): StringToken => ({
    value: value + text.slice(run, options.incomplete ? end : at),
    end,
    repairs: [...repairs],
    incomplete: options.incomplete,
  });
  const quoteCode = quote.charCodeAt(0);
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code < 128 && code !== 92 && code !== 10 && code !== quoteCode) {
      at += 1;
      continue;
    }
    const character = text.charAt(at);
    if (character === '\\') {
      value += text.slice(run, at);
      const escape = readEscape(text, at, limit);
      value += escape.value;
      at = run = escape.end;
    } else if (character === '\n') {
      wraps += 1;
      if (wraps > MAX_WRAPS || startsStructure(text, at + 1, limit))
        return done(lineEnd(text, at), { incomplete: true });
      value += text.slice(run, lineEnd(text, at));
      at = run = afterPadding(text, at + 1);
      repairs.add('wrapped-string');
    } else if (closers.includes(character) && (straight || endsValue(text, at + 1, limit))) {
      return done(at + 1, { incomplete: false });
    } else if (
      quote === '"' &&
      '“”'.includes(character) &&
      endsValue(text, at + 1, limit) &&
      !closesOnLine(text, at + 1, limit)
    ) {
      repairs.add('smart-quotes');
      return done(at + 1, { incomplete: false });
    } else at += 1;
  }
  return done(limit, { incomplete: true });
}

/** Some tools indent what they wrap. No value that counts (an id, a block, a state) has a space in it. */
function afterPadding(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at += 1;
  return at;
}

function lineEnd(text: string, newline: number): number {
  return text.charAt(newline - 1) === '\r' ? newline - 1 : newline;
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0' };

function readEscape(text: string, at: number, limit: number): { value: string; end: number } {
  const kind = text.charAt(at + 1);
  const digits = kind === 'u' ? 4 : kind === 'x' ? 2 : 0;
  if (digits > 0) {
    const hex = text.slice(at + 2, Math.min(at + 2 + digits, limit));
    if (hex.length === digits && [...hex].every((digit) => '0123456789abcdefABCDEF'.includes(digit))) {
      return { value: String.fromCharCode(Number.parseInt(hex, 16)), end: at + 2 + digits };
    }
  }
  if (kind === '\n') return { value: '', end: at + 2 };
  return {
    value: Object.hasOwn(SIMPLE_ESCAPES, kind) ? (SIMPLE_ESCAPES[kind] ?? '') : kind,
    end: Math.min(at + 2, limit),
  };
}

/** After a line break inside a string: does the next line start a new entry, so that the string lost its end? */
function startsStructure(text: string, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && isBlank(text.charAt(at))) at += 1;
  const character = text.charAt(at);
  if (character !== '"') return character === '}' || character === ']';
  // A closing quote that was wrapped to its own line is followed by structure; an opening one by a name.
  return !endsValue(text, at + 1, limit);
}

/** Whether structure, a line break or the end follows: what stands after a closing quote. */
function endsValue(text: string, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && isBlank(text.charAt(at))) at += 1;
  return at >= limit || ':,}]\r\n'.includes(text.charAt(at));
}

function closesOnLine(text: string, from: number, limit: number): boolean {
  const stop = Math.min(limit, from + 200);
  for (let at = from; at < stop && text.charAt(at) !== '\n'; at += 1) {
    if (text.charAt(at) === ':' || text.charAt(at) === ',') return false;
    if (text.charAt(at) === '"') return true;
  }
  return false;
}

/** The end of a bare word (`true`, `44`, `RouteTables`, `rtb-1`) that starts at `from`. */
export function bareEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !' \t\r\n,:{}[]()"\'“”‘’«»#'.includes(text.charAt(at))) at += 1;
  if (at === from) return Math.min(from + 1, limit);
  return at;
}

const LITERALS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['True', true],
  ['False', false],
  ['None', null],
  ['undefined', null],
  ['$true', true],
  ['$false', false],
  ['$null', null],
]);
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The value of a bare word: a literal, a number, or the word itself. */
export function bareValue(word: string): string | number | boolean | null {
  const literal = LITERALS.get(word);
  if (literal !== undefined) return literal;
  return NUMBER.test(word) && word.length < 40 ? Number(word) : word;
}

/** Whether the word is one of JSON's or Python's constants, or a number. */
export function isLiteral(word: string): boolean {
  return LITERALS.has(word) || NUMBER.test(word);
}
