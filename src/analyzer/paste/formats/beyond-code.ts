/** Where output goes on behind code and templates that are not read: sound output is read whatever stands around it (FMT-8). */
import { isWrapper } from '../../aws/names.ts';
import { readCommand } from '../command-line.ts';
import { isTextRecord } from './text/rows.ts';

/** What ends a block of code in a message, and what stands before a command. */
const FENCE = /^(?:```|~~~|-{4}$|\{(?:noformat|code)|\[\/?code\]|#\+END_)/i;
const PROMPT = /^(?:\$ |PS [A-Z]:)/;

/** The beginning of an answer. */
const ANSWER = /^(?:[{[]\s*(?:["'{[]|$)|<\?xml |<Describe[A-Z]|[-+]{9}|\|{1,9}\s)/;
const NAME = /^(?:- )?([A-Z][A-Za-z0-9]{0,60}):(?:\s|$)/;

/** The part of a line that patterns see. */
const MAX_LINE = 400;

/**
 * The start of the first line below `from` that is no code: a fence, a command, or the beginning of an answer that stands
 * no deeper than the code. The end of the text when there is none.
 */
export function endOfCode(text: string, from: number, depth: number): number {
  for (let start = lineBelow(text, from); start < text.length; start = lineBelow(text, start)) {
    const newline = text.indexOf('\n', start);
    const line = text.slice(start, Math.min(newline === -1 ? text.length : newline, start + MAX_LINE));
    const bare = line.trim();
    if (FENCE.test(bare) || PROMPT.test(bare) || readCommand(bare) !== null) return start;
    if (line.length - line.trimStart().length <= depth && startsAnswer(bare)) return start;
  }
  return text.length;
}

function startsAnswer(line: string): boolean {
  return ANSWER.test(line) || isTextRecord(line) || isWrapper(NAME.exec(line)?.[1] ?? '');
}

function lineBelow(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline + 1;
}
