/** Where JSON begins: at a line's start, in the middle of a log line, or above the text's own start. */
import { isBlank, isQuote } from './tokens.ts';

/** How far ahead a bracket is judged. */
const LOOKAHEAD = 400;

/** Whether almost-JSON starts with the bracket at `at`: `{` before a name or its end, `[` before a value. */
export function startsJson(text: string, at: number): boolean {
  const opening = text.charAt(at);
  if (opening !== '{' && opening !== '[') return false;
  let next = at + 1;
  const stop = Math.min(text.length, at + LOOKAHEAD);
  while (next < stop && (isBlank(text.charAt(next)) || text.charAt(next) === '\n' || text.charAt(next) === '\r'))
    next += 1;
  const character = text.charAt(next);
  if (character === '' || isQuote(character)) return true;
  if (opening === '[') return '{[]'.includes(character) || startsElision(text, next);
  if ('}/#{['.includes(character) || startsElision(text, next)) return true;
  return /^[A-Za-z_$][\w$]{0,100}\s{0,10}:/.test(text.slice(next, next + 120));
}

function startsElision(text: string, at: number): boolean {
  return text.startsWith('...', at) || text.charAt(at) === '…' || text.startsWith('<', at);
}

/** Whether a line is the inside of JSON whose start was cut off (BAD-3). */
export function isHeadless(line: string): boolean {
  if (/^[}\]][}\],;\s]*$/.test(line)) return true;
  if (/^"[^"]{0,300}"\s{0,40}:/.test(line)) return true;
  if (/^[}\]]\s{0,40},/.test(line)) return true;
  // A line cut in two: its quotes and brackets close what it does not open.
  const structure = /[{[]/.exec(line);
  const head = structure === null ? line : line.slice(0, structure.index);
  const bare = head.trimEnd();
  if (/["}\]]\s{0,40},?$/.test(bare) && /^[^"]{0,300}"\s{0,40}(?:[,:}\]]|$)/.test(line)) return true;
  return structure !== null && /[}\],:]$/.test(bare) && /["}\]]|^[:,]/.test(bare);
}

/** Offset of a document inside a line of something else (a log line, a prompt); -1 when there is none (BAD-12). */
export function embeddedJson(line: string): number {
  const limit = Math.min(line.length, 2000);
  for (let at = 1; at < limit; at += 1) {
    const isEmpty = line.startsWith('[]', at) || line.startsWith('{}', at);
    if (!isEmpty && '{['.includes(line.charAt(at)) && startsJson(line, at) && !/[\w$]/.test(line.charAt(at - 1)))
      return at;
  }
  return -1;
}
