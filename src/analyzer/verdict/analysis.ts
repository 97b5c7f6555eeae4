/** From a snapshot and a question to the verdict: who calls, what every subnet does, and what they do together. */
import { subnetsOrTables } from './subnets-or-tables.ts';
import type { CallerChoice } from './caller-choice.ts';
import { chooseCaller } from './choose-caller.ts';
import type { Analysis } from './answer.ts';
import { judge, type Judged } from './judge.ts';
import { contextFor } from './context-for.ts';
import { buildModel, type Model } from '../path/model.ts';
import type { Parts } from '../parts.ts';
import { otherFamily } from './parts/families.ts';
import { subjects } from './parts/senders.ts';
import type { Question, ResolvedQuestion } from './question.ts';
import { resolveQuestion } from './resolve-question.ts';
import type { AssumptionFact, NeedFact } from '../path/segment.ts';
import { found } from './parts/found.ts';
import { unusual } from './parts/unusual.ts';
import { losses } from './parts/losses.ts';
import { mayLack } from './may-lack.ts';
import { mixSubnets } from './mix.ts';
import type { Context } from '../path/context.ts';
import type { Lean, Verdict } from '../words.ts';
import type { Snapshot } from '../snapshot/types.ts';
import type { FactAt } from './across-subnets.ts';
import { overOtherFamily } from './other-family.ts';
import { destinations } from './parts/destinations.ts';
import { pasteFacts } from './paste-facts.ts';

/** Chooses the caller, judges every subnet of it, and mixes: everything but the words. Never throws on pasted data. */
export function analysis(snapshot: Snapshot, question: Question, parts: Parts): Analysis {
  const resolved = resolveQuestion(question, parts);
  const model = buildModel(snapshot);
  const choice = chooseCaller(snapshot, question.functionName, resolved.asked.subnetIds ?? [], parts);
  const context = contextFor(model, resolved, choice.caller, parts);
  const base = { question: resolved, choice, context };
  const ofFunction = choice.found ? parts.use(found).functionFacts(choice) : [];
  const always = [...ofFunction, ...pasteFacts(model)].map((fact): FactAt => ({ fact, subnets: [] }));
  if (resolved.problem !== null || choice.notFound)
    return { ...base, verdict: 'unknown', lean: null, judged: [], facts: always, needs: [], assumptions: [] };
  if (choice.subject) {
    const answer = parts.use(subjects).judgeExits(context, choice, choice.subject, resolved);
    // What sends through a connector may have stood in a part that was cut, with another connector.
    const isAlone = choice.subject.kind === 'network-connector' && question.functionName === undefined;
    const { missing, ...seen } = parts.use(losses).subjectAsSeen(snapshot, isAlone, answer);
    const needs = [...answer.needs, ...missing];
    return { ...base, ...answer, ...seen, needs, facts: [...answer.facts, ...always] };
  }
  if (choice.attachment === 'none' && !question.subnetIds?.length) return parts.use(unusual).unattached(base, always);
  const judged = subnetsOrTables(context, choice, resolved).map((c) => judge(context, resolved, c));
  const ofSubnets = mixVerdicts(judged, choice, resolved);
  const { missing, ...mixed } =
    choice.found === null && mayLack(snapshot)
      ? parts.use(losses).asFarAsSeen(snapshot, choice, resolved, ofSubnets, vpcOf(snapshot, choice))
      : { ...ofSubnets, missing: [] };
  const facts: FactAt[] = [
    ...(resolved.target.kind === 'addresses'
      ? parts.use(destinations).ownAddress(context, resolved, judged[0]?.vpcId ?? null, mixed.verdict)
      : []),
    ...factsOfPaths(judged),
    ...(areTold(context) ? parts.use(found).subnetFacts(context, choice, judged) : []),
    ...(mixed.verdict === 'unreachable' && mayUseIpv6(context, choice, resolved)
      ? parts.use(otherFamily).ipv6Works(context, resolved, judged)
      : []),
    ...(isDurable(choice) ? parts.use(unusual).durableFacts(context, choice, resolved) : []),
    ...always,
  ];
  const inIpv6 = (): Analysis => analysis(snapshot, { ...question, family: 'ipv6' }, parts);
  const other = overOtherFamily(resolved, mixed.verdict, judged, inIpv6);
  const all = [...facts, ...other];
  const settled = mixed.verdict === 'reachable' || mixed.verdict === 'unreachable';
  const needs = eachList(
    judged.filter((j) => j.summary.word !== 'unreachable' && j.summary.word !== 'reachable'),
    ({ path }) => path.needs,
  );
  return {
    ...base,
    ...mixed,
    judged,
    facts: choice.found ? parts.use(found).withDetachHint(context, resolved, mixed.verdict, all) : all,
    needs: [...(settled ? [] : needs), ...baseNeeds(model, choice, judged), ...(judged.length > 0 ? missing : [])],
    assumptions: [
      ...publicName(resolved),
      ...eachList(
        judged.filter((j) => j.summary.word !== 'unreachable'),
        ({ path }) => path.assumptions,
      ),
    ],
  };
}

/** Lists of several subnets in one; subnets that share a way share the very list, which is taken once. */
const eachList = <T>(judged: readonly Judged[], listOf: (one: Judged) => readonly T[]): T[] =>
  [...new Set(judged.map(listOf))].flatMap((list) => list);

/** What was noticed on the paths. Subnets that share a way share the very list, which is gone through once for all of them. */
function factsOfPaths(judged: readonly Judged[]): FactAt[] {
  const bySubnets = Map.groupBy(judged, ({ path }) => path.facts);
  return [...bySubnets].flatMap(([facts, those]) => {
    const subnets = those.map(({ subnetId }) => subnetId);
    return facts.map((fact) => ({ fact, subnets }));
  });
}

/** Whether subnets are told of together: something is attached to them, or they may have DNS64. */
const areTold = ({ caller, family }: Context): boolean => caller.kind !== 'supposed' || family === 'ipv6';

/** Whether the question was about IPv4 and the function has the other way as well (V6-1). */
const mayUseIpv6 = ({ family }: Context, { found, attachment }: CallerChoice, { target }: ResolvedQuestion): boolean =>
  family === 'ipv4' &&
  target.kind === 'internet' &&
  attachment === 'vpc' &&
  found?.data.VpcConfig?.Ipv6AllowedForDualStack === true;

/** Whether the function asks for Lambda by itself (FN-29). */
const isDurable = ({ found }: CallerChoice): boolean => found?.data.DurableConfig !== undefined;

/** A name that nothing is known of is taken for a public one, whatever the verdict; a private zone may hold it (DNS-6). */
const publicName = ({ target }: ResolvedQuestion): AssumptionFact[] =>
  target.kind === 'host' ? [{ assumption: 'public-name', ids: [target.host], vpcId: null }] : [];

function mixVerdicts(
  judged: readonly Judged[],
  choice: CallerChoice,
  question: ResolvedQuestion,
): { verdict: Verdict; lean: Lean } {
  if (judged.length === 0) return { verdict: 'unknown', lean: null };
  const mixed = mixSubnets(judged.map((j) => j.summary));
  if (choice.found || question.asked.subnetIds) return { verdict: mixed.word, lean: mixed.lean };
  const words = new Set(judged.map((j) => j.summary.word));
  return words.size > 1 ? { verdict: 'mixed', lean: null } : { verdict: mixed.word, lean: mixed.lean };
}

/** What is missing before any path can be walked. */
function baseNeeds(model: Model, choice: CallerChoice, judged: readonly Judged[]): NeedFact[] {
  const { snapshot } = model;
  const needs: NeedFact[] = [];
  const vpcId = vpcOf(snapshot, choice);
  if (choice.attachment === 'managed' && choice.caller.groupIds === null) {
    const arn =
      choice.found?.data.CapacityProviderConfig?.LambdaManagedInstancesCapacityProviderConfig?.CapacityProviderArn ??
      '';
    needs.push({ need: 'capacity-provider', ids: [arn.split(':').at(-1) ?? ''], vpcId: null, weight: 3 });
  } else if (judged.length === 0) {
    const isLost = !choice.found && snapshot.functions.coverage.kind === 'partial';
    if (choice.attachment === 'damaged' || isLost) needs.push({ need: 'function', ids: [], vpcId, weight: 3 });
    if (choice.attachment !== 'damaged') needs.push({ need: 'route-tables', ids: [], vpcId, weight: 3 });
  } else if (!choice.found && new Set(judged.map((j) => j.summary.word)).size > 1) {
    // Where subnets differ, it matters which of them the function uses.
    needs.push({ need: 'function', ids: [], vpcId, weight: 2 });
  }
  return needs;
}

const vpcOf = ({ vpcs, subnets }: Snapshot, { caller }: CallerChoice): string | null =>
  caller.vpcId ?? vpcs.items[0]?.id ?? subnets.items[0]?.data.VpcId ?? null;
