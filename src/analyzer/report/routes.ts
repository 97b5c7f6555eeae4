/** "Which route wins?": every route of one table beside one destination, with the reason why it wins or loses. */
import type { IntervalSet } from '../network/interval-set.ts';
import { readingText, routeSummary } from '../messages/route-summary.ts';
import type { Parts } from '../parts.ts';
import { candidatesFor } from '../path/candidates.ts';
import type { Context } from '../path/context.ts';
import type { EffectiveTable } from '../path/effective-table.ts';
import type { Target, TargetKind } from '../aws/targets.ts';
import { buildModel, find, type TableFound } from '../path/model.ts';
import { selectionFor } from '../path/selections.ts';
import { isWhole } from '../path/table-hop.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { chooseCaller } from '../verdict/choose-caller.ts';
import { contextFor } from '../verdict/context-for.ts';
import { resolveQuestion } from '../verdict/resolve-question.ts';
import { routeDestination, type Reading } from '../verdict/route-destination.ts';
import { hopName, type Family } from '../words.ts';
import { evidenceOf } from './evidence.ts';
import { judgedRoutes, restOf, type JudgedRoute, type RouteOutcome } from './judged-routes.ts';
import { namesFor, type Names } from './names.ts';
import type { Evidence } from './types.ts';

/** What is asked: where a packet with this destination goes from a subnet with this table. */
export interface RouteAsk {
  readonly tableId: string;
  /** An address, a CIDR, a host, a URL, an AWS service, or `internet`. */
  readonly destination: string;
  /** For what is no address and no CIDR. */
  readonly family: Family;
}

export interface RouteRow {
  /** A CIDR or the id of a prefix list, as printed. */
  readonly destination: string;
  readonly target: string;
  /** "NAT gateway"; null where the target says it itself. */
  readonly targetKind: string | null;
  /** `active`, `blackhole`, …; empty where the paste shows none. */
  readonly state: string;
  readonly outcome: RouteOutcome;
  /** Why, in one short phrase. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

export interface RoutesAnswer {
  readonly tableId: string;
  /** What was asked for, in words: "8.8.8.8", "the internet". */
  readonly name: string;
  readonly family: Family;
  /** What is wrong with the question; then there are no rows. */
  readonly problem: string | null;
  /** Which route wins, in a sentence. */
  readonly summary: string;
  /** How a name became addresses; null where it was none. */
  readonly note: string | null;
  /** First what fits, the longest prefix before shorter ones; then what may, then what does not. */
  readonly rows: readonly RouteRow[];
  /** What prints the entries of a prefix list that may change the answer; null for none. */
  readonly command: string | null;
  /** Name tags of the table and of targets. */
  readonly names: Names;
}

/**
 * Answers which route of a table wins, by the selection that paths are judged with.
 * @param parts what names of services and hosts need; see {@link Parts}
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html (SEL-1 to SEL-14)
 */
export function routesWith(snapshot: Snapshot, { tableId, destination, family }: RouteAsk, parts: Parts): RoutesAnswer {
  const resolved = resolveQuestion({ destination, family }, parts);
  const model = buildModel(snapshot);
  const base = { tableId, name: resolved.name, family: resolved.asked.family };
  const table = find(model.snapshot.routeTables, tableId);
  const problem = resolved.problem ?? (table ? null : `The paste has no route table ${tableId.slice(0, 80)}.`);
  if (table === undefined || problem !== null)
    return { ...base, problem, summary: problem ?? '', note: null, rows: [], command: null, names: {} };
  const { caller } = chooseCaller(snapshot, undefined, [], parts);
  const context = contextFor(model, resolved, caller, parts);
  const vpcId = table.data.table.VpcId ?? caller.vpcId;
  const effective: EffectiveTable = { table, association: 'explicit', changing: null, vpcId };
  const { addresses, reading } = routeDestination(context, resolved, effective);
  return { ...base, problem, ...answerFor(context, table, addresses, reading, resolved.name) };
}

function answerFor(
  context: Context,
  table: TableFound,
  addresses: IntervalSet,
  reading: Reading,
  name: string,
): Pick<RoutesAnswer, 'summary' | 'note' | 'rows' | 'command' | 'names'> {
  const { snapshot } = context.model;
  const candidates = candidatesFor(context, selectionFor(context, table), addresses);
  const judged = judgedRoutes(context, candidates, { addresses, reading }, name);
  const wins = judged.filter(({ outcome }) => outcome === 'wins' || outcome === 'drops');
  const lists = judged.flatMap(({ at, outcome }) => (outcome === 'unclear' ? (at.prefixListId ?? []) : []));
  const [list] = lists;
  const summary = routeSummary({
    name,
    reading,
    lists,
    winners: wins.map(({ at, outcome }) => ({
      destination: at.destination,
      target: targetWords(at.target),
      drops: outcome === 'drops',
    })),
    isTie: wins.length > 1 && wins.every(({ fate }) => fate.kind === 'carries' && fate.among.length > 1),
    hasRest: !isTakenOver(reading) && restOf(candidates, addresses).length > 0,
    isWhole: isWhole(table),
  });
  return {
    summary,
    note: readingText(reading, name),
    rows: judged.map((row) => rowOf(row, context)),
    command:
      list === undefined ? null : `aws ec2 get-managed-prefix-list-entries --prefix-list-id ${list} --output json`,
    names: namesFor(snapshot, new Set([table.id, ...candidates.map(({ at }) => at.target.id)])),
  };
}

/** Whether a gateway endpoint takes the service, wherever its addresses are. */
const isTakenOver = (reading: Reading): boolean =>
  reading.kind === 'service' && reading.isSure && reading.route !== null;

function rowOf({ at, outcome, reason }: JudgedRoute, { model }: Context): RouteRow {
  return {
    destination: at.destination,
    target: targetId(at.target.id),
    targetKind: kindOf(at.target.kind),
    state: at.route.State ?? '',
    outcome,
    reason,
    evidence: evidenceOf(model.snapshot.paste, [at.place]),
  };
}

/** The kind of a target in words; null where its id says as much. */
function kindOf(kind: TargetKind): string | null {
  if (kind === 'vpc-endpoint') return 'VPC endpoint';
  if (kind === 'local') return null;
  return Object.hasOwn(hopName, kind) ? hopName[kind as keyof typeof hopName] : null; // it has just been found there
}

/** "the NAT gateway nat-0abc", inside a sentence. */
function targetWords({ kind, id }: Target): string {
  const name = kindOf(kind);
  if (name === null) return targetId(id);
  const isAbbreviation = name.slice(0, 2) === name.slice(0, 2).toUpperCase();
  return `the ${isAbbreviation ? name : name.charAt(0).toLowerCase() + name.slice(1)} ${targetId(id)}`;
}

const targetId = (id: string): string => (id === '' ? 'no target' : id);
