/** Applies a command to a small VPC, and lets the analyzer say whether the packet gets out then. */
import { check, type Question, type Report } from '../../analyzer/index.ts';
import { readCommand } from '../../controlplane/commands/read-command.ts';
import { apply, documentsOf, stateOf } from '../../controlplane/index.ts';
import type { ScenarioFile } from '../WorkedExample/scenario.ts';

/** What becomes of the VPC: whether the destination is reached, or why the change was not made. */
export type Tried =
  | { readonly report: Report; readonly works: boolean; readonly refusal?: never }
  | { readonly refusal: string; readonly works: false; readonly report?: never };

/**
 * Makes one change.
 * @param ask what is asked of the analyzer afterwards
 * @param command `aws ec2 …` or `aws lambda …`; what AWS would refuse is refused, in its words
 */
export function tryChange(files: readonly ScenarioFile[], ask: Question | undefined, command: string): Tried {
  const read = readCommand(command);
  if ('problem' in read) return { refusal: read.problem, works: false };
  const outcome = apply(stateOf(files), read.change);
  if (outcome.error !== undefined) return { refusal: `${outcome.error.code}: ${outcome.error.message}`, works: false };
  const report = check(documentsOf(outcome.state), ask);
  return { report, works: report.verdict === 'reachable' };
}
