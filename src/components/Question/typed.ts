/** Commands that a reader types: the control plane carries them out on the VPC of the question, and the analyzer judges. */
import { analyzeOnDemand, gatherOnDemand, readOnDemand } from '../../analyzer/on-demand.ts';
import type { Question } from '../../analyzer/report/types.ts';
import { readCommand } from '../../controlplane/commands/read-command.ts';
import { applyAll, type Change, documentsOf, stateOf, wait } from '../../controlplane/index.ts';

/** What a question gives for its commands. */
export interface TypedTask {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly ask: Question | undefined;
}

export interface TypedAnswer {
  readonly works: boolean;
  /** What came of it, or why nothing did, in AWS's words where AWS would refuse. */
  readonly text: string;
}

/** Lines that belong together: one that ends in a backslash goes on below. */
const commandsIn = (text: string): readonly string[] =>
  text
    .replaceAll(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));

/**
 * Carries out commands, one a line, each on what the one before it left. What takes time, such as a NAT gateway that is
 * `pending`, is done by the end.
 */
export async function tryTyped({ files, ask }: TypedTask, text: string): Promise<TypedAnswer> {
  const lines = commandsIn(text);
  if (lines.length === 0) return { works: false, text: 'Type a command first, such as aws ec2 replace-route …' };
  const changes: Change[] = [];
  for (const [at, line] of lines.entries()) {
    const read = readCommand(line);
    if ('problem' in read) return refused(read.problem, at, lines);
    changes.push(read.change);
  }
  const outcome = applyAll(stateOf(files), changes);
  if (outcome.error !== undefined) {
    const { code, message } = outcome.error;
    const operation = changes[outcome.at]?.operation ?? '';
    return refused(
      `An error occurred (${code}) when calling the ${operation} operation: ${message}`,
      outcome.at,
      lines,
    );
  }
  const snapshot = await gatherOnDemand(await readOnDemand(documentsOf(wait(outcome.state))));
  const { report } = await analyzeOnDemand(snapshot, ask);
  const works = report.verdict === 'reachable';
  return { works, text: `${works ? 'That gives a way out.' : 'That gives no way out yet.'} ${report.headline}` };
}

const refused = (problem: string, at: number, lines: readonly string[]): TypedAnswer => ({
  works: false,
  text: lines.length === 1 ? problem : `Command ${at + 1} of ${lines.length}: ${problem}`,
});
