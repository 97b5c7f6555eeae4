/** What is said when a text holds nothing to read, or less than it has lines. */
import { MAX_PIECES } from '../limits.ts';
import { EXPECTED } from './empty-text.ts';
import { JSON_COMMAND, TABLES_COMMAND } from './message.ts';
import type { Message } from './message.ts';

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

/**
 * Lines that nobody understood, beside documents that were read.
 * @param isOfConsole whether those are rows of the console, which stand among the titles and buttons of their page
 */
export function skippedLines(count: number, isOfConsole: boolean): Message {
  const lines = count === 1 ? 'One line' : `${String(count)} lines`;
  const text = isOfConsole
    ? `${lines} beside the rows, beginning here, ${count === 1 ? 'was' : 'were'} left out: titles and buttons of the page say nothing. To be sure that nothing else is among them, paste what describe-route-tables prints.`
    : `${lines} ${count === 1 ? 'was' : 'were'} not understood and skipped, beginning here. If ${count === 1 ? 'it belongs' : 'they belong'} to the output, paste it again with --output json.`;
  return { severity: 'note', code: 'BAD-1', text };
}
