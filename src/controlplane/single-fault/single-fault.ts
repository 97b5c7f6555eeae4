/** What depends on one thing alone: each gateway, instance, endpoint, route and zone fails once, and the analyzer says what is left. */
import { check } from '../../analyzer/index.ts';
import type { Question, Report } from '../../analyzer/index.ts';
import { Draft } from '../draft.ts';
import { documentsOf } from '../state.ts';
import type { State } from '../types.ts';
import { faultsOf, subnetsIn } from './faults.ts';
import type { Fault } from './faults.ts';

/** One fault that somebody feels. */
export interface Dependency {
  readonly kind: Fault['kind'];
  readonly name: string;
  /** Functions whose verdict changes. */
  readonly functions: readonly { readonly name: string; readonly before: string; readonly after: string }[];
  /** Subnets, among those judged, from which the destination is no longer reached. */
  readonly subnets: readonly string[];
}

export interface SingleFaults {
  /** How many things were made to fail. */
  readonly tried: number;
  readonly dependencies: readonly Dependency[];
}

/**
 * Lets every single thing of a state fail in turn.
 * @param question what is asked about each time; a function or subnets named in it are looked at alone
 */
export function singleFaults(state: State, question: Question = {}): SingleFaults {
  const before = reportsOf(state, question);
  const faults = faultsOf(state);
  const dependencies = faults.flatMap((fault) => {
    const gone: ReadonlySet<string | null> = fault.kind === 'zone' ? subnetsIn(state, fault.name) : new Set();
    const after = reportsOf(fault.state, question);
    const functions = [...before].flatMap(([name, old]) => {
      const verdicts = { before: old.verdict, after: verdictOf(after.get(name), gone) };
      return name === '' || verdicts.before === verdicts.after ? [] : [{ name, ...verdicts }];
    });
    const subnets = new Set([...before].flatMap(([name, old]) => lost(old, after.get(name), gone)));
    return functions.length + subnets.size === 0
      ? []
      : [{ kind: fault.kind, name: fault.name, functions, subnets: [...subnets] }];
  });
  return { tried: faults.length, dependencies };
}

/** A report for each function of the state, or one without a name. */
function reportsOf(state: State, question: Question): ReadonlyMap<string, Report> {
  const documents = documentsOf(state);
  const all = new Draft(state).functions().flatMap(({ FunctionName }) => FunctionName ?? []);
  const names =
    question.functionName !== undefined
      ? [question.functionName]
      : question.subnetIds !== undefined
        ? []
        : [...new Set(all)];
  if (names.length === 0) return new Map([['', check(documents, question)]]);
  return new Map(names.map((name) => [name, check(documents, { ...question, functionName: name })]));
}

/** The verdict over the subnets that are left; `unreachable` where none is, since nothing runs there. */
function verdictOf(report: Report | undefined, gone: ReadonlySet<string | null>): string {
  if (report === undefined) return 'unknown';
  if (report.subnets.length === 0 || gone.size === 0) return report.verdict;
  const left = new Set(report.subnets.filter(({ subnetId }) => !gone.has(subnetId)).map(({ verdict }) => verdict));
  const [only = 'unreachable'] = left;
  if (left.size <= 1) return only;
  return report.verdict;
}

/** Subnets that reached the destination and do not any more; those of a zone that is gone are not counted. */
function lost(before: Report, after: Report | undefined, gone: ReadonlySet<string | null>): string[] {
  const now = new Map((after?.subnets ?? []).map(({ subnetId, verdict }) => [subnetId, verdict]));
  return before.subnets.flatMap(({ subnetId, verdict }) =>
    subnetId !== null && !gone.has(subnetId) && verdict === 'reachable' && now.get(subnetId) !== 'reachable'
      ? [subnetId]
      : [],
  );
}
