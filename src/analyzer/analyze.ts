/** From a snapshot and a question to the report: choose who calls, judge every subnet, mix, and put it into words. */
import { publicInternet, share } from './network/address-set.ts';
import { chooseCaller, type CallerChoice } from './path/caller.ts';
import { effectiveTable } from './path/effective-table.ts';
import type { Fact } from './path/facts.ts';
import { candidateFor, judge, type Candidate, type Judged } from './path/judge.ts';
import { buildModel, coverage, same, type Model } from './path/model.ts';
import { resolveQuestion, type ResolvedQuestion } from './path/question.ts';
import type { AssumptionFact, NeedFact } from './path/segment.ts';
import { mixSubnets, NEGLIGIBLE } from './path/summary.ts';
import type { World } from './path/world.ts';
import { buildReport } from './report/build.ts';
import type { Lean, Question, Report, Verdict } from './report/types.ts';
import type { Snapshot } from './snapshot/types.ts';
import { functionFacts, pasteFacts, subnetFacts, type FactAt } from './whole-facts.ts';

/** Everything that the report is made of, before words. */
export interface Analysis {
  readonly question: ResolvedQuestion;
  readonly choice: CallerChoice;
  readonly verdict: Verdict;
  readonly lean: Lean;
  readonly judged: readonly Judged[];
  readonly facts: readonly FactAt[];
  readonly needs: readonly NeedFact[];
  readonly assumptions: readonly AssumptionFact[];
  readonly world: World;
}

/**
 * Judges a snapshot.
 * @param snapshot what {@link gather} made of a paste
 * @param question the destination and its circumstances; by default the public internet over IPv4, TCP 443
 * @returns the report; equal input gives an equal report, byte for byte. Never throws on pasted data.
 */
export function analyze(snapshot: Snapshot, question: Question = {}): Report {
  return buildReport(snapshot, analysis(snapshot, question));
}

function analysis(snapshot: Snapshot, question: Question): Analysis {
  const resolved = resolveQuestion(question);
  const model = buildModel(snapshot);
  const choice = chooseCaller(snapshot, question.functionName);
  const world: World = {
    model,
    family: resolved.asked.family,
    protocol: resolved.asked.protocol,
    port: resolved.asked.port,
    destinationName: resolved.name,
    destination: resolved.addresses,
    caller: choice.caller,
    selections: new Map(),
    destinations: new Map(),
    memo: new Map(),
    looks: { atSource: 0 },
  };
  const base = { question: resolved, choice, world };
  const always = [...functionFacts(choice), ...pasteFacts(model)].map((fact): FactAt => ({ fact, subnets: [] }));
  if (resolved.problem !== null || choice.notFound)
    return { ...base, verdict: 'unknown', lean: null, judged: [], facts: always, needs: [], assumptions: [] };
  if (choice.attachment === 'none' && !question.subnetIds?.length) return unattached(base, always);
  const judged = candidates(world, choice, resolved).map((c) => judge(world, choice, resolved, c));
  const mixed = withoutFunction(snapshot, choice, mixVerdicts(judged, choice, resolved));
  const facts: FactAt[] = [
    ...judged.flatMap((j) => j.path.facts.map((fact) => ({ fact, subnets: [j.subnetId] }))),
    ...subnetFacts(world, choice, judged),
    ...always,
  ];
  const settled = mixed.verdict === 'reachable' || mixed.verdict === 'unreachable';
  const needs = judged
    .filter((j) => j.summary.word !== 'unreachable' && j.summary.word !== 'reachable')
    .flatMap((j) => j.path.needs);
  return {
    ...base,
    ...mixed,
    judged,
    facts: detachHint(world, choice, resolved, mixed.verdict, facts),
    needs: [...(settled ? [] : needs), ...baseNeeds(model, choice, judged)],
    assumptions: judged.filter((j) => j.summary.word !== 'unreachable').flatMap((j) => j.path.assumptions),
  };
}

/** A function that is not attached: the internet and AWS's public endpoints by default, nothing private, no IPv6 (FN-1, FN-2). */
function unattached(base: Pick<Analysis, 'question' | 'choice' | 'world'>, facts: FactAt[]): Analysis {
  const { question, choice } = base;
  const name = choice.caller.name ?? '';
  const { family } = question.asked;
  const places = choice.found
    ? [{ document: choice.found.place.document, path: [...choice.found.place.path, 'VpcConfig'] }]
    : [];
  const reached =
    family === 'ipv6'
      ? 0
      : question.target.kind === 'addresses'
        ? share(publicInternet(family), question.addresses)
        : 1;
  const fact: Fact =
    family === 'ipv6'
      ? { finding: 'no-ipv6-unattached', values: { name }, places, blocks: true }
      : { finding: 'not-attached', values: { name }, places };
  return {
    ...base,
    verdict: 1 - reached < NEGLIGIBLE ? 'reachable' : reached < NEGLIGIBLE ? 'unreachable' : 'intermittent',
    lean: null,
    judged: [],
    facts: [{ fact, subnets: [] }, ...facts],
    needs: [],
    assumptions: [],
  };
}

/** Which subnets are judged: those asked for, those of the function, or every one that the paste shows. */
function candidates(world: World, choice: CallerChoice, question: ResolvedQuestion): Candidate[] {
  const { model } = world;
  const asked = question.asked.subnetIds;
  if (asked) return asked.map((s) => candidateFor(world, s));
  if (choice.found) return [...new Set(choice.subnetIds)].sort(byId).map((s) => candidateFor(world, s));
  return [...seenSubnets(model).map((s) => candidateFor(world, s)), ...looseTables(model)];
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function seenSubnets(model: Model): string[] {
  const ids = new Map<string, string>();
  for (const s of model.snapshot.subnets.items) ids.set(s.id.toLowerCase(), s.id);
  for (const [key, list] of model.associations) {
    const id = list[0]?.association.SubnetId;
    if (id !== undefined && !ids.has(key)) ids.set(key, id);
  }
  return [...ids.values()].sort(byId);
}

/** Tables that no known subnet uses, unless the list of subnets is there to show that none does. */
function looseTables(model: Model): Candidate[] {
  const { snapshot } = model;
  const used = new Set(seenSubnets(model).map((s) => effectiveTable(model, s, null).table?.id));
  return snapshot.routeTables.items
    .filter((t) => !used.has(t.id) && !isEdgeOnly(t.data.table.Associations) && !isNatTable(model, t.id))
    .filter((t) => t.data.table.VpcId === undefined || coverage(snapshot.subnets, t.data.table.VpcId) !== 'complete')
    .sort((a, b) => byId(a.id, b.id))
    .map((table) => ({
      subnetId: null,
      effective: {
        table,
        association: table.data.table.Associations?.some((a) => a.Main === true) === true ? 'main' : 'unknown',
        changing: null,
        vpcId: table.data.table.VpcId ?? null,
      },
    }));
}

const isEdgeOnly = (
  associations: readonly { readonly GatewayId?: string | undefined; readonly Main?: boolean | undefined }[] | undefined,
): boolean =>
  associations !== undefined &&
  associations.length > 0 &&
  associations.every((a) => a.GatewayId !== undefined && a.GatewayId !== '' && a.Main !== true);

/** The table that a regional NAT gateway owns is nobody's subnet table (NAT-10). */
const isNatTable = (model: Model, tableId: string): boolean =>
  model.snapshot.natGateways.items.some((n) => same(n.data.RouteTableId, tableId));

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

/** A paste that lost its function to a cut says nothing certain: the function may not be attached at all (FN-1, BAD-3). */
function withoutFunction(
  snapshot: Snapshot,
  choice: CallerChoice,
  mixed: { verdict: Verdict; lean: Lean },
): { verdict: Verdict; lean: Lean } {
  const { verdict } = mixed;
  const lost = !choice.found && snapshot.functions.coverage.kind === 'partial';
  return lost && (verdict === 'reachable' || verdict === 'unreachable') ? { verdict: 'unknown', lean: verdict } : mixed;
}

/** What is missing before any path can be walked. */
function baseNeeds(model: Model, choice: CallerChoice, judged: readonly Judged[]): NeedFact[] {
  const { snapshot } = model;
  const needs: NeedFact[] = [];
  const vpcId = choice.caller.vpcId ?? snapshot.vpcs.items[0]?.id ?? snapshot.subnets.items[0]?.data.VpcId ?? null;
  if (choice.attachment === 'managed' && choice.caller.groupIds === null) {
    const arn =
      choice.found?.data.CapacityProviderConfig?.LambdaManagedInstancesCapacityProviderConfig?.CapacityProviderArn ??
      '';
    needs.push({ need: 'capacity-provider', ids: [arn.split(':').at(-1) ?? ''], vpcId: null, weight: 3 });
  } else if (judged.length === 0) {
    if (choice.attachment === 'damaged') needs.push({ need: 'function', ids: [], vpcId, weight: 3 });
    else needs.push({ need: 'route-tables', ids: [], vpcId, weight: 3 });
  } else if (!choice.found && new Set(judged.map((j) => j.summary.word)).size > 1) {
    // Where subnets differ, it matters which of them the function uses.
    needs.push({ need: 'function', ids: [], vpcId, weight: 2 });
  }
  return needs;
}

/** Detaching is the free fix when the question is about public things (COST-2, FN-19). */
function detachHint(
  world: World,
  choice: CallerChoice,
  question: ResolvedQuestion,
  verdict: Verdict,
  facts: FactAt[],
): FactAt[] {
  const isPublic = question.target.kind !== 'addresses' || question.target.public;
  if (
    world.caller.kind !== 'function' ||
    verdict !== 'unreachable' ||
    world.family !== 'ipv4' ||
    !isPublic ||
    !choice.found
  )
    return facts;
  // The public-subnet trap offers the same fix itself.
  if (facts.some(({ fact }) => fact.finding === 'igw-without-public-ip' && !fact.values.exception)) return facts;
  const fact: Fact = { finding: 'detach-candidate', values: { name: world.caller.name ?? '' }, places: [] };
  return [...facts, { fact, subnets: [] }];
}
