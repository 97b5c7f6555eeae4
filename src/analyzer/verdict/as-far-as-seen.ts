/** What is left of a certain verdict where the paste lost the one who sends, or subnets that are asked about, and what would bring it back (BAD-3). */
import type { NeedFact } from '../path/segment.ts';
import type { Collection, Snapshot } from '../snapshot/types.ts';
import type { Lean, Verdict } from '../words.ts';
import type { CallerChoice } from './caller-choice.ts';
import type { ResolvedQuestion } from './question.ts';

interface Answer {
  readonly verdict: Verdict;
  readonly lean: Lean;
}

/** An answer, and what it lacks to be certain. */
export interface AsSeen extends Answer {
  readonly missing: readonly NeedFact[];
}

/** The verdict of the judged subnets, which is a lean where something else may have stood in a part that is lost. */
export function asFarAsSeen(
  snapshot: Snapshot,
  { found }: CallerChoice,
  { asked }: ResolvedQuestion,
  mixed: Answer,
  vpcId: string | null,
): AsSeen {
  if (found) return { ...mixed, missing: [] };
  return lean(mixed, [...lostCallers(snapshot, vpcId), ...(asked.subnetIds ? [] : lostSubnets(snapshot, vpcId))]);
}

/** What sends through connectors: the answer that was cut may hold another one, with another way (FN-24). */
export function subjectAsSeen(snapshot: Snapshot, isConnectorAlone: boolean, mixed: Answer): AsSeen {
  if (isConnectorAlone) return lean(mixed, lostCallers(snapshot, null));
  const { webFunctionRevisions, webFunctionEndpoints, functions, documents } = snapshot;
  // A cut answer that was not recognised may be what says which revisions answer, and how (FN-26).
  const isOneLost = functions.coverage.kind === 'partial' && documents.some(({ command }) => command === null);
  return lean(mixed, isTorn(webFunctionRevisions) || isTorn(webFunctionEndpoints) || isOneLost ? [REVISION] : []);
}

/** A certain verdict as a lean, where something is missing. */
function lean({ verdict, lean: before }: Answer, missing: readonly NeedFact[]): AsSeen {
  const isCertain = verdict === 'reachable' || verdict === 'unreachable';
  return isCertain && missing.length > 0
    ? { verdict: 'unknown', lean: verdict, missing }
    : { verdict, lean: before, missing };
}

/** Callers of which the paste shows something, and not what they are: no supposed function stands for one (FN-1, BAD-3). */
function lostCallers(snapshot: Snapshot, vpcId: string | null): readonly NeedFact[] {
  const { functions, webFunctionRevisions, webFunctionEndpoints, microvms, networkConnectors } = snapshot;
  const unread = networkConnectors.items.find(({ data }) => data.subnetIds === null);
  const needs: NeedFact[] = [];
  if (functions.coverage.kind === 'partial') needs.push({ need: 'function', ids: [], vpcId, weight: 2 });
  if (isTorn(webFunctionRevisions)) needs.push(REVISION);
  if (isTorn(webFunctionEndpoints)) needs.push({ ...REVISION, need: 'web-function-endpoint' });
  if (isTorn(microvms)) needs.push({ ...REVISION, need: 'microvm' });
  if (unread || isTorn(networkConnectors))
    needs.push({ ...REVISION, need: 'network-connector', ids: unread ? [unread.data.arn ?? unread.id] : [] });
  return needs;
}

/** Every subnet that there is, is asked about: where a list of them was cut, one that differs may have stood there (BAD-3). */
const lostSubnets = ({ routeTables, subnets }: Snapshot, vpcId: string | null): readonly NeedFact[] => [
  ...(hasLost(routeTables) ? [{ need: 'route-tables', ids: [], vpcId, weight: 2 } as const] : []),
  ...(hasLost(subnets) ? [{ need: 'subnets', ids: [], vpcId, weight: 2 } as const] : []),
];

/** Whether something that stands in the list is not used. */
const hasLost = ({ coverage }: Collection<unknown>): boolean => coverage.kind !== 'absent' && coverage.lost === true;

const isTorn = ({ coverage }: Collection<unknown>): boolean => coverage.kind !== 'absent' && coverage.torn === true;

const REVISION: NeedFact = { need: 'web-function-revision', ids: [], vpcId: null, weight: 3 };
