/** What is said when a text holds nothing to read. */
import { MAX_PIECES } from '../limits.ts';
import { EXPECTED } from './empty-text.ts';
import { JSON_COMMAND, TABLES_COMMAND } from './message.ts';
import type { Message } from './message.ts';

/** The text is something else; its words are not repeated, they may be anything. */
export function nothingRecognised(text: string, lines: number): Message {
  if (OWN_ERROR.test(text.slice(0, 1000)))
    return {
      severity: 'error',
      code: 'FMT-20',
      text: `The text is what a program says went wrong, and holds no output of an AWS command. Whether it is right cannot be seen without that. ${EXPECTED}`,
      command: JSON_COMMAND,
    };
  const size = lines === 1 ? 'one line' : `${String(lines)} lines`;
  return {
    severity: 'error',
    code: 'FMT-20',
    text: `The text ${singleValue(text) ?? `has ${size}`}, and nothing in it looks like the output of an AWS command. ${EXPECTED}`,
    command: JSON_COMMAND,
  };
}

/** The text is what a person says, about the function or about anything. */
export const onlyWords = (text: string): Message => ({
  severity: 'error',
  code: 'FMT-20',
  text: `${/[?？]["')\s]*$/.test(text.slice(-20)) ? 'A question' : 'A description'} in words cannot be checked: which route wins, only the output of AWS shows. ${EXPECTED}`,
  command: JSON_COMMAND,
});

/** How programs begin to tell what went wrong, in the first lines. */
const OWN_ERROR =
  /^(?:[^\n]{0,200}\n){0,2}[^\w\n]{0,12}(?:[\w./@-]{1,60}: )?\[?(?:Error|ERROR|error|FATAL|fatal|FAILED|Failed|CRITICAL)\]?(?:: | in | on |\s*\n|\()/;

/** A JSON document without brackets: one value. */
function singleValue(text: string): string | null {
  if (/^"[^"\n]{0,1000}"$/.test(text)) return 'is a single quoted value';
  if (/^-?\d{1,40}(?:\.\d{1,40})?$/.test(text)) return 'is a single number';
  return /^(?:true|false|null)$/.test(text) ? `is the single word ${text}` : null;
}

/** The text is a heap of scraps; what follows is not read. */
export function tooManyPieces(): Message {
  return {
    severity: 'error',
    code: 'BAD-2',
    text: `The text has more than ${String(MAX_PIECES)} separate pieces, and the rest, from here, was not read. Paste the output for one VPC.`,
    command: TABLES_COMMAND,
  };
}

/** Only a command was pasted, without what it printed. */
export function onlyCommand(): Message {
  return {
    severity: 'error',
    code: 'BAD-1',
    text: `There is a command here, but not what it printed. Run it, and paste its output too. ${EXPECTED}`,
    command: JSON_COMMAND,
  };
}

/** Lines of programs, settings and logs beside documents that were read. */
export function setAsideLines(count: number): Message {
  return {
    severity: 'note',
    code: 'BAD-1',
    text: `${count === 1 ? 'One line' : `${String(count)} lines`} of code, settings or logs, the first of them here, ${count === 1 ? 'stands' : 'stand'} beside the output and ${count === 1 ? 'is' : 'are'} not read: they do not say what AWS runs now.`,
  };
}

/** Lines that nobody understood, beside documents that were read. */
export function skippedLines(count: number): Message {
  return {
    severity: 'note',
    code: 'BAD-1',
    text: `${count === 1 ? 'One line was' : `${String(count)} lines were`} not understood and skipped, beginning here. If they belong to the output, paste it again with --output json.`,
  };
}
