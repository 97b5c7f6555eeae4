/** What is left of a certain verdict where the paste lost the one who sends, or subnets that are asked about (BAD-3). */
import type { Collection, Snapshot } from '../snapshot/types.ts';
import type { Lean, Verdict } from '../words.ts';
import type { CallerChoice } from './caller-choice.ts';
import type { ResolvedQuestion } from './question.ts';

interface Answer {
  readonly verdict: Verdict;
  readonly lean: Lean;
}

/** The verdict of the judged subnets, which is a lean where something else may have stood in a part that is lost. */
export const asFarAsSeen = (
  snapshot: Snapshot,
  choice: CallerChoice,
  question: ResolvedQuestion,
  mixed: Answer,
): Answer => withoutSubnets(snapshot, choice, question, withoutFunction(snapshot, choice, mixed));

/** A paste that lost its function to a cut says nothing certain: the function may not be attached at all (FN-1, BAD-3). */
export function withoutFunction(snapshot: Snapshot, choice: CallerChoice, mixed: Answer): Answer {
  const lost = !choice.found && (snapshot.functions.coverage.kind === 'partial' || lostSubject(snapshot, choice));
  return lost ? lean(mixed) : mixed;
}

/** Every subnet that there is, is asked about: where a list of them was cut, one that differs may have stood there (BAD-3). */
function withoutSubnets(
  { routeTables, subnets }: Snapshot,
  { found }: CallerChoice,
  { asked }: ResolvedQuestion,
  mixed: Answer,
): Answer {
  if (found || asked.subnetIds) return mixed;
  return hasLost(routeTables) || hasLost(subnets) ? lean(mixed) : mixed;
}

/** Whether something that stands in the list is not used. */
export const hasLost = ({ coverage }: Collection<unknown>): boolean =>
  coverage.kind !== 'absent' && coverage.lost === true;

const isTorn = ({ coverage }: Collection<unknown>): boolean => coverage.kind !== 'absent' && coverage.torn === true;

/** A Web Function of which an answer was cut: the weights of its endpoint, a revision that may send another way (FN-24). */
export function withoutRevision({ webFunctionRevisions, webFunctionEndpoints }: Snapshot, mixed: Answer): Answer {
  const isCut = isTorn(webFunctionRevisions) || isTorn(webFunctionEndpoints);
  return isCut ? lean(mixed) : mixed;
}

/** A certain verdict as a lean. */
const lean = (mixed: Answer): Answer =>
  mixed.verdict === 'reachable' || mixed.verdict === 'unreachable'
    ? { verdict: 'unknown', lean: mixed.verdict }
    : mixed;

/** Whether the paste shows something that sends through connectors, or a connector, and not what it is: no supposed function stands for it. */
function lostSubject({ webFunctionRevisions, networkConnectors }: Snapshot, { subject }: CallerChoice): boolean {
  if (subject !== null) return false;
  return (
    [webFunctionRevisions, networkConnectors].some(isTorn) ||
    networkConnectors.items.some(({ data }) => data.subnetIds === null)
  );
}
