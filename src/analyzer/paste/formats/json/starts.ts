/** Where JSON begins: at a line's start, in the middle of a log line, or above the text's own start. */
import type { FormatReader } from '../../format-reader.ts';
import { startsEscaped } from './nested.ts';
import { isPromptAt } from './prompts.ts';
import { isBlank } from '../../text/blank.ts';
import { isQuote } from './tokens.ts';
import { smallestOf } from '../../../lists.ts';

export const starts: FormatReader['starts'] = ({ first }, { base }) => (startsJson(base.text, first) ? first : null);

/** The inside of a document whose start is missing. */
export const startsInside: FormatReader['starts'] = ({ text, first }) => (lacksStart(text) ? first : null);

/** A document in the middle of a line. */
export const startsEmbedded: FormatReader['starts'] = ({ text, first }) => {
  const offset = embeddedJson(text);
  return offset === -1 ? null : first + offset;
};

/** A document with its quotes escaped, wherever in the line. */
export const startsBehindEscapes: FormatReader['starts'] = ({ text, first }) => {
  const offsets = [text.indexOf('{'), text.indexOf('[')].filter((at) => at !== -1 && startsEscaped(text, at));
  return offsets.length === 0 ? null : first + smallestOf(offsets);
};

/** How far ahead a bracket is judged. */
const LOOKAHEAD = 400;

/** Whether almost-JSON starts with the bracket at `at`: `{` before a name or its end, `[` before a value. */
function startsJson(text: string, at: number): boolean {
  const opening = text.charAt(at);
  if (opening !== '{' && opening !== '[') return false;
  let next = at + 1;
  const stop = Math.min(text.length, at + LOOKAHEAD);
  while (next < stop && (isBlank(text.charAt(next)) || text.charAt(next) === '\n' || text.charAt(next) === '\r'))
    next += 1;
  const character = text.charAt(next);
  if (character === '' || isQuote(character)) return true;
  if (text.slice(at, next).includes('\n') && isPromptAt(text, next)) return true;
  if (opening === '[') return '{[]'.includes(character) || startsElision(text, next);
  if ('}/#{['.includes(character) || startsElision(text, next)) return true;
  // A mark of Jira around code.
  if (/^(?:code|noformat):?[^\n{}"]{0,80}\}/.test(text.slice(next, next + 100))) return false;
  return /^[A-Za-z_$][\w$]{0,100}\s{0,10}:/.test(text.slice(next, next + 120));
}

function startsElision(text: string, at: number): boolean {
  return text.startsWith('...', at) || text.charAt(at) === '…' || text.startsWith('<', at);
}

/** Whether a line is the inside of JSON whose start was cut off (BAD-3). */
function lacksStart(line: string): boolean {
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
function embeddedJson(line: string): number {
  const limit = Math.min(line.length, 2000);
  for (let at = 1; at < limit; at += 1) {
    const isEmpty = line.startsWith('[]', at) || line.startsWith('{}', at);
    if (!isEmpty && '{['.includes(line.charAt(at)) && startsJson(line, at) && !/[\w$]/.test(line.charAt(at - 1)))
      return at;
  }
  return -1;
}
