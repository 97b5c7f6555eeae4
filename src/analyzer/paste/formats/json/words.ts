/** Words of almost-JSON: strings in any quotes, and bare ones, which may be names, values, or calls of Python. */
import { callEnd } from './ends.ts';
import { skipToCode } from './ground.ts';
import { putScalar } from './put.ts';
import { isUntouched, isWaiting, markAllIncomplete, markIncomplete, repair, topOf } from './reading.ts';
import type { Reading, Step } from './reading.ts';
import { bareEnd, bareValue, isLiteral, isQuote, readString } from './tokens.ts';

/** A string in quotes; one without an end is not used. */
export function quoted(reading: Reading, character: string): Step {
  if (!isQuote(character)) return 'pass';
  const { at, limit, text } = reading;
  const token = readString(text, at, limit);
  for (const kind of token.repairs) repair(reading, kind, at);
  if (!token.incomplete && isBeforeColon(reading, token.end)) {
    // The end of another name: which one, and what stood between, is gone.
    markIncomplete(reading, 'not-understood', at);
    markAllIncomplete(reading);
    reading.ground.key = null;
    reading.at = token.end;
    return 'taken';
  }
  if (!token.incomplete) {
    reading.at = putScalar(reading, token.value, at, token.end);
    return 'taken';
  }
  const frame = topOf(reading);
  if (token.end < limit) {
    markIncomplete(reading, 'unclosed-string', at);
    markAllIncomplete(reading);
  } else if (frame) {
    frame.node.incomplete = true;
    frame.key = null;
  }
  reading.at = token.end;
  return 'taken';
}

/** Whether a string where a value is due has a colon behind it: a hole made one of a value and a name (BAD-17). */
function isBeforeColon(reading: Reading, end: number): boolean {
  const { ground, limit, text } = reading;
  const frame = topOf(reading);
  const isValue = frame === undefined ? ground.key !== null : frame.node.kind === 'object' && frame.key !== null;
  const colon = isValue ? skipToCode(text, end, limit) : -1;
  return colon !== -1 && text.charAt(colon) === ':' && text.charAt(colon + 1) !== ':';
}

const PYTHON_WORDS = new Set(['True', 'False', 'None']);

/** A word without quotes. */
export function bare(reading: Reading): Step {
  const { at: from, ground, limit, stack, text } = reading;
  const { word, to } = wordAt(reading);
  const frame = topOf(reading);
  if (to >= limit && (stack.length > 0 || ground.key !== null)) {
    // The text ends in this word: it may be half of it.
    if (frame) frame.node.incomplete = true;
    reading.at = to;
    return 'stop';
  }
  if (PYTHON_WORDS.has(word)) reading.python = true;
  const isFirst = frame === undefined && isUntouched(ground) && !isWaiting(ground);
  if (isFirst && text.charAt(skipToCode(text, to, limit)) !== ':') {
    reading.at = to;
    return ground.missesStart ? 'taken' : 'stop';
  }
  const value = bareValue(word);
  if (typeof value === 'string' && isCutString(reading, to)) {
    // The end of a string whose beginning is gone.
    markIncomplete(reading, 'not-understood', from);
    markAllIncomplete(reading);
    reading.at = to;
    return 'taken';
  }
  const isName = frame?.node.kind === 'object' && frame.key === null;
  if (isName) repair(reading, 'bare-key', from);
  else if (typeof value === 'string' && !reading.python) repair(reading, 'bare-value', from);
  reading.at = putScalar(reading, value, from, to);
  return 'taken';
}

/** Whether a quote stands right behind a bare word where a value is due, and nothing opened it. */
function isCutString(reading: Reading, to: number): boolean {
  const { ground, text } = reading;
  const frame = topOf(reading);
  const isValue = frame === undefined ? ground.key !== null : frame.node.kind === 'list' || frame.key !== null;
  return isValue && isQuote(text.charAt(to));
}

/** The word that starts here; a terminal may have wrapped it, and a call such as datetime.datetime(…) is one value. */
function wordAt(reading: Reading): { word: string; to: number } {
  const { at: from, limit, text } = reading;
  let to = bareEnd(text, from, limit);
  let word = text.slice(from, to);
  if (text.charAt(to) === '\n' && !isLiteral(word)) {
    const rest = bareEnd(text, to + 1, limit);
    const joined = word + text.slice(to + 1, rest);
    if (isLiteral(joined)) {
      word = joined;
      to = rest;
      repair(reading, 'wrapped-string', from);
    }
  }
  if (text.charAt(to) === '(' && word !== '') {
    to = callEnd(text, to, limit);
    word = text.slice(from, to);
    reading.python = true;
  }
  return { word, to };
}
