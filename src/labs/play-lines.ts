/** Lines of a terminal carried out one after the other, as far as they change anything. */
import { readCommand } from '../controlplane/commands/read-command.ts';
import { apply } from '../controlplane/index.ts';
import type { State } from '../controlplane/index.ts';
import { fillPlaceholders, placeholdersFrom } from '../controlplane/placeholders.ts';

/** Ids that AWS gave, by the words that stand for them: `<new NAT gateway>`. */
export type Given = Readonly<Record<string, string>>;

export interface Played {
  readonly state: State;
  readonly given: Given;
  /** How many lines were carried out. */
  readonly count: number;
  /** Why it ended before the last line; null when every line was carried out. */
  readonly problem: string | null;
}

/** Carries out commands of the AWS CLI; nothing is asked of the analyzer, so an invocation is a problem. */
export function playLines(start: State, lines: readonly string[]): Played {
  let state = start;
  const given: Record<string, string> = {};
  for (const [count, line] of lines.entries()) {
    const read = readCommand(line);
    if ('problem' in read) return { state, given, count, problem: `${line}: ${read.problem}` };
    const outcome = apply(state, { ...read.change, input: fillPlaceholders(read.change.input, given) });
    if (outcome.error !== undefined)
      return { state, given, count, problem: `${line}: ${outcome.error.code}: ${outcome.error.message}` };
    state = outcome.state;
    Object.assign(given, placeholdersFrom(read.change.operation, outcome.response));
  }
  return { state, given, count: lines.length, problem: null };
}

/** Commands of a text: one a line, perhaps over several with a backslash; comments and empty lines are left out. */
export function linesOf(text: string): readonly string[] {
  return text
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^\$ /, ''))
    .filter((line) => line !== '' && !line.startsWith('#'));
}
