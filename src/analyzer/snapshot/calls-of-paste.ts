/** Calls that a paste shows being made: a command line with the answer that it worked, or one that stands behind a prompt. */
import { asRead } from '../paste/as-read.ts';
import { continuesBelow, joined, commandIn } from '../paste/command-line.ts';
import { isPrompt } from '../paste/prompt.ts';
import type { CommandLine, Paste } from '../paste/types.ts';
import { isObject } from './json.ts';
import { mayHoldCall } from './may-hold-calls.ts';
import { isAcknowledgement } from './other-lists.ts';

export interface Call {
  readonly command: CommandLine;
  readonly source: number;
  /** Counts from 1. */
  readonly line: number;
}

/** Lines of one command, at most. */
const MOST_LINES = 20;

/** The calls of a paste that worked, in no order. An error below one means that nothing was changed. Linear. */
export function callsOf({ sources, documents }: Paste): readonly Call[] {
  const answered = documents.flatMap(({ value, command, source, span }) =>
    command !== null && isObject(value) && isAcknowledgement(value) ? [{ command, source, line: span.start.line }] : [],
  );
  return [...answered, ...sources.flatMap((given, source) => promptedIn(asRead(given), source))];
}

function promptedIn(text: string, source: number): readonly Call[] {
  if (!mayHoldCall(text)) return [];
  const lines = text.split('\n');
  const calls: Call[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.length > LONGEST || !mayHoldCall(line) || !isPrompt(line)) continue;
    const { words, end } = wholeCommand(lines, at);
    const command = commandIn(words);
    const below = lines.slice(end, end + 2).find((next) => next.trim() !== '');
    if (command !== null && !FAILED.test(below ?? '')) calls.push({ command, source, line: at + 1 });
  }
  return calls;
}

const LONGEST = 4000;
const FAILED = /error|usage:|not authorized|could not|invalid/i;

/** The command that starts on a line, with what its line ends continue, and the line after it. */
function wholeCommand(lines: readonly string[], at: number): { readonly words: string; readonly end: number } {
  let words = lines[at] ?? '';
  let end = at + 1;
  while (end < lines.length && end - at < MOST_LINES && continuesBelow(words, lines[end])) {
    words = joined(words, lines[end] ?? '');
    end += 1;
  }
  return { words, end };
}
