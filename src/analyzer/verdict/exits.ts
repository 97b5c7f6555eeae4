/** The answer for what is no event function: each way out judged on its own, then mixed over what sends through them (FN-26). */
import { throughConnector, type CallerChoice } from './caller-choice.ts';
import type { Context } from '../path/context.ts';
import type { ConnectorExit, Exit, Subject, User } from '../path/exit.ts';
import type { Fact } from '../path/facts.ts';
import { connectorFacts } from '../path/hops/network-connector.ts';
import { createMemo } from '../path/memo.ts';
import type { ResolvedQuestion } from './question.ts';
import type { AssumptionFact, NeedFact } from '../path/segment.ts';
import type { Lean, Word } from '../words.ts';
import { subnetFacts, type FactAt } from './across-subnets.ts';
import { subnetsOrTables } from './subnets-or-tables.ts';
import { judge, type Judged } from './judge.ts';
import { publicPart } from './public-part.ts';
import { mixSubnets } from './mix.ts';

/** What one way out does. */
export interface ExitAnswer {
  readonly exit: Exit;
  readonly verdict: Word;
  readonly lean: Lean;
  readonly judged: readonly Judged[];
  readonly facts: readonly FactAt[];
  readonly needs: readonly NeedFact[];
  readonly assumptions: readonly AssumptionFact[];
}

export interface ExitsAnswer extends Omit<ExitAnswer, 'exit'> {
  readonly exits: readonly ExitAnswer[];
}

/** Judges every way out of a subject, and mixes them as subnets are mixed (MIX-1). */
export function judgeExits(
  context: Context,
  choice: CallerChoice,
  subject: Subject,
  question: ResolvedQuestion,
): ExitsAnswer {
  const exits = subject.exits.map((exit) => answerOf(context, choice, subject, question, exit));
  const differ = new Set(exits.map(({ verdict }) => verdict)).size > 1;
  const isSettled = exits.every(({ verdict }) => verdict === 'reachable' || verdict === 'unreachable');
  const mixed = mixSubnets(exits.map(({ verdict, lean }) => ({ word: verdict, lean })));
  // Which of several revisions answers is not known without the endpoint.
  const isOpen = exits.length === 0 || (differ && !subject.isServed);
  const facts: FactAt[] = exits.flatMap((answer) => [...answer.facts]);
  if (differ && !isOpen) facts.unshift(at(difference(subject, exits)));
  for (const endpoint of subject.wrongEndpoints) facts.push(at(wrongEndpoint(endpoint)));
  const needs = exits.flatMap((answer) => [...answer.needs]);
  if (isOpen) needs.push(exits.length === 0 ? revisionNeed(subject, []) : endpointNeed(subject));
  return {
    exits,
    verdict: isOpen ? 'unknown' : mixed.word,
    lean: isOpen ? null : mixed.lean,
    judged: exits.flatMap(({ judged }) => [...judged]),
    facts,
    needs: isSettled && !isOpen ? [] : needs,
    assumptions: exits.flatMap(({ assumptions }) => [...assumptions]),
  };
}

const at = (fact: Fact): FactAt => ({ fact, subnets: [] });

function answerOf(
  context: Context,
  choice: CallerChoice,
  subject: Subject,
  question: ResolvedQuestion,
  exit: Exit,
): ExitAnswer {
  const none = { exit, lean: null, judged: [], facts: [], needs: [], assumptions: [] } as const;
  if (exit.kind === 'default') {
    const { family } = question.asked;
    const verdict = family === 'ipv6' ? 'unreachable' : publicPart(question);
    const values = { name: subject.name, kind: subject.kind, family, revisions: labels(exit.users), verdict };
    const blocks = verdict === 'unreachable' ? { blocks: true } : {};
    return {
      ...none,
      verdict,
      facts: [at({ finding: 'no-network-connector', values, places: exit.places, ...blocks })],
    };
  }
  if (exit.kind === 'unread') return { ...none, verdict: 'unknown', needs: [revisionNeed(subject, exit.users)] };
  if (exit.found.kind !== 'found') return unseenConnector(subject, exit);
  return throughVpc(context, choice, subject, question, exit);
}

/** A connector whose network, in the version that counts, is not in the paste (FN-25, FN-27). */
function unseenConnector(subject: Subject, exit: ConnectorExit): ExitAnswer {
  const { found, arn, name, places } = exit;
  const none = { exit, judged: [], assumptions: [], verdict: 'unknown' } as const;
  const needs: NeedFact[] = [{ need: 'network-connector', ids: [arn ?? name], vpcId: null, weight: 3 }];
  if (found.kind === 'not-listed') {
    const values = { connector: name, state: 'not listed', code: null };
    return { ...none, lean: 'unreachable', needs, facts: [at({ finding: 'network-connector-state', values, places })] };
  }
  if (found.kind !== 'other-version') return { ...none, lean: null, needs, facts: [] };
  const values = { connector: name, named: arn ?? '', pasted: found.connector.data.version, who: subject.name };
  const fact: Fact = { finding: 'network-connector-version', values, places: [...places, found.connector.place] };
  return { ...none, lean: null, needs, facts: [at(fact)] };
}

/** The subnets of a connector, judged like those of a function. */
function throughVpc(
  context: Context,
  choice: CallerChoice,
  subject: Subject,
  question: ResolvedQuestion,
  exit: ConnectorExit,
): ExitAnswer {
  const through = throughConnector(choice, subject, exit);
  // What subnets share, they share for one caller: its groups and its addresses are its own.
  const scoped: Context = {
    ...context,
    caller: through.caller,
    memo: createMemo(),
    looks: { source: 0, zone: 0, branches: 0 },
  };
  const judged = subnetsOrTables(scoped, through, question).map((one) => judge(scoped, question, one));
  const mixed = mixSubnets(judged.map(({ summary }) => summary));
  const doubtful = judged.filter(({ summary }) => summary.word !== 'unreachable' && summary.word !== 'reachable');
  const isEmpty = judged.length === 0;
  return {
    exit,
    verdict: mixed.word,
    lean: mixed.lean,
    judged,
    facts: [
      ...judged.flatMap(({ path, subnetId }) => path.facts.map((fact) => ({ fact, subnets: [subnetId] }))),
      ...subnetFacts(scoped, through, judged),
      ...connectorFacts({ subject, exit }).map(at),
    ],
    needs: [
      ...doubtful.flatMap(({ path }) => [...path.needs]),
      ...(isEmpty
        ? [{ need: 'network-connector', ids: [exit.arn ?? exit.name], vpcId: null, weight: 3 } as const]
        : []),
    ],
    assumptions: judged
      .filter(({ summary }) => summary.word !== 'unreachable')
      .flatMap(({ path }) => [...path.assumptions]),
  };
}

function difference(subject: Subject, exits: readonly ExitAnswer[]): Fact {
  const parts = exits.map(({ exit, verdict }) => ({
    ids: exit.users.map(({ id }) => id),
    revisions: labels(exit.users),
    verdict,
    connector: exit.kind === 'connector' ? exit.name : null,
    isRead: exit.kind !== 'unread',
  }));
  const fails = exits.some(({ verdict }) => verdict === 'unreachable' || verdict === 'intermittent');
  const places = exits.flatMap(({ exit }) => [...exit.places]);
  return {
    finding: 'revisions-differ',
    values: { name: subject.name, parts, endpoints: subject.endpoints },
    places,
    ...(fails ? { blocks: true } : {}),
  };
}

/** `3f2a9c1d (weight 90)`. */
export const labels = (users: readonly User[]): readonly string[] =>
  users.map(({ id, weight }) => (weight === null ? id : `${id} (weight ${String(weight)})`));

function wrongEndpoint({ name, type, place }: Subject['wrongEndpoints'][number]): Fact {
  const why = `is of type ${type} and serves a revision that names a network connector, which AWS allows for HomeRegion endpoints only`;
  return { finding: 'contradictory-paste', values: { what: 'Web Function endpoint', id: name, why }, places: [place] };
}

const revisionNeed = (subject: Subject, users: readonly User[]): NeedFact =>
  subject.kind === 'microvm'
    ? { need: 'microvm', ids: [subject.name], vpcId: null, weight: 3 }
    : { need: 'web-function-revision', ids: [subject.name, ...users.map(({ id }) => id)], vpcId: null, weight: 3 };

const endpointNeed = (subject: Subject): NeedFact => ({
  need: 'web-function-endpoint',
  ids: [subject.name],
  vpcId: null,
  weight: 3,
});
