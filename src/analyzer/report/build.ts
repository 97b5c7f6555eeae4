/** The last step: an analysis in data becomes the report, with words and with places in the reader's text. */
import type { Analysis } from '../analyze.ts';
import { find } from '../path/model.ts';
import type { Judged } from '../path/judge.ts';
import type { HopFact } from '../path/segment.ts';
import { summarize } from '../path/summary.ts';
import type { Diagnostic, Paste } from '../paste/types.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { addressPart } from './address-part.ts';
import { evidenceOf } from './evidence.ts';
import { toFindings, type BaseContext } from './findings.ts';
import { headline } from './headline.ts';
import { sayHop } from './hop-texts.ts';
import { printAssumptions } from './assumptions.ts';
import { printNeeds } from './needs.ts';
import type {
  Hop,
  Outcome,
  Report,
  ReportDiagnostic,
  ReportDocument,
  ReportFunction,
  SubnetReport,
  Verdict,
} from './types.ts';

export function buildReport(snapshot: Snapshot, a: Analysis): Report {
  const { paste } = snapshot;
  const { choice, question } = a;
  const base: BaseContext = {
    vpcId: choice.caller.vpcId ?? a.judged[0]?.vpcId ?? null,
    region: choice.caller.region ?? snapshot.regions[0] ?? null,
    destination: question.name,
    functionName: choice.caller.name,
    attachedSubnets: choice.subnetIds,
    securityGroups: choice.caller.groupIds ?? [],
    family: question.asked.family,
  };
  const needs = printNeeds(a.needs);
  return {
    schemaVersion: 1,
    question: question.asked,
    function: functionOf(a),
    verdict: a.verdict,
    lean: a.lean,
    headline: headline({
      verdict: a.verdict,
      lean: a.lean,
      judged: a.judged,
      choice,
      base,
      needs,
      empty: emptyText(snapshot, a),
    }),
    documents: documentsOf(snapshot),
    subnets: a.judged.map((j) => subnetOf(a, j, paste)),
    findings: toFindings(a.facts, paste, base),
    assumptions: printAssumptions(a.assumptions),
    needs,
    diagnostics: diagnosticsOf(snapshot, a),
  };
}

function functionOf({ choice, world, question, verdict }: Analysis): ReportFunction | null {
  if (!choice.found) return null;
  const { caller } = choice;
  const attached = choice.attachment !== 'none';
  const name = caller.name ?? choice.found.id;
  const blocked = !attached && verdict === 'unreachable';
  const outcome = verdict === 'intermittent' ? 'partial' : 'pass';
  const hops: Hop[] = attached
    ? []
    : [
        {
          kind: 'function',
          id: name,
          outcome: blocked ? 'block' : outcome,
          rules: ['FN-1'],
          text: sayHop({ key: 'unattached', name }),
          evidence: evidenceOf(world.model.snapshot.paste, [
            { document: choice.found.place.document, path: [...choice.found.place.path, 'VpcConfig'] },
          ]),
        },
        ...(blocked
          ? []
          : [
              {
                kind: 'destination',
                id: null,
                outcome,
                rules: [],
                text: sayHop({ key: 'arrived', destination: question.name }),
                evidence: [],
              } as const,
            ]),
      ];
  const vpcId = caller.vpcId ?? null;
  return { name, attached, vpcId, region: caller.region, hops };
}

function subnetOf({ world, question }: Analysis, judged: Judged, paste: Paste): SubnetReport {
  const { summary, effective, path, destination } = judged;
  const { family, memo } = world;
  const hops = closed(
    path.hops.map((hop) => memo.once(['hop', hop, destination], () => hopOf(hop, judged, family, paste))),
    summary.word,
  );
  const arrives = summary.word === 'reachable' || summary.word === 'intermittent';
  if (arrives)
    hops.push({
      kind: 'destination',
      id: null,
      outcome: summary.word === 'reachable' ? 'pass' : 'partial',
      rules: [],
      text: sayHop({ key: 'arrived', destination: question.name }),
      evidence: [],
    });
  // The line follows the largest part of the destination; a smaller one may carry the doubt.
  else if (summary.word !== 'unreachable' && !hops.some((hop) => hop.outcome === summary.word))
    hops.push({
      kind: 'destination',
      id: null,
      outcome: summary.word,
      rules: [],
      text: sayHop({ key: 'arrived-partly', destination: question.name }),
      evidence: [],
    });
  return {
    subnetId: judged.subnetId,
    availabilityZone: find(world.model.snapshot.subnets, judged.subnetId)?.data.AvailabilityZone ?? null,
    routeTableId: effective.table?.id ?? null,
    association: effective.association,
    verdict: summary.word,
    lean: summary.lean,
    hops,
    reaches: addressPart(family, summary.reaches, destination),
    misses: addressPart(family, summary.misses, destination),
  };
}

/** Where the ways on fail one by one and nothing is left, the last stop that stands for several of them blocks what came so far. */
function closed(hops: readonly Hop[], word: Verdict): Hop[] {
  const partial = hops.findLastIndex((hop) => hop.outcome === 'partial');
  const last = partial === -1 ? hops.length - 1 : partial;
  if (word !== 'unreachable' || hops.some((hop) => hop.outcome === 'block')) return [...hops];
  return hops.map((hop, i) => (i === last ? { ...hop, outcome: 'block' } : hop));
}

function hopOf(hop: HopFact, judged: Judged, family: 'ipv4' | 'ipv6', paste: Paste): Hop {
  return {
    kind: hop.kind,
    id: hop.id,
    outcome: outcomeOf(hop, judged, family),
    rules: hop.rules,
    text: sayHop(hop.says),
    evidence: evidenceOf(paste, hop.places),
  };
}

function outcomeOf(hop: HopFact, { destination }: Judged, family: 'ipv4' | 'ipv6'): Outcome {
  const { word } = summarize(family, hop.flow, destination);
  switch (word) {
    case 'reachable':
      return hop.assumed === true ? 'assumed' : 'pass';
    case 'unreachable':
      return 'block';
    case 'intermittent':
      return 'partial';
    default:
      return word;
  }
}

/** One entry for each document, so that evidence can point at it by index; a document may hold several lists. */
function documentsOf({ paste, documents }: Snapshot): ReportDocument[] {
  const byDocument = Map.groupBy(documents, (summary) => summary.document);
  return paste.documents.map(({ source, format, span }, index) => {
    const lists = byDocument.get(index) ?? [];
    return {
      source,
      format,
      command: lists.find((list) => list.command !== null)?.command ?? null,
      label: lists.map((list) => list.label).join(' and ') || 'not recognised',
      count: lists.reduce((sum, list) => sum + list.count, 0),
      start: span.start,
      end: span.end,
    };
  });
}

/** A sentence for pastes in which there is nothing to judge; it says what was found instead. */
function emptyText(snapshot: Snapshot, { judged, choice, question }: Analysis): string | null {
  if (question.problem !== null) return question.problem;
  if (choice.notFound)
    return `The paste has no function named ${question.asked.functionName ?? ''}; it has ${choice.others.join(', ') || 'none'}.`;
  if (judged.length > 0 || (choice.found && choice.attachment === 'none')) return null;
  if (choice.attachment === 'managed')
    return 'The function runs on managed instances, and the network of its capacity provider is not in the paste.';
  if (choice.attachment === 'damaged')
    return 'The VPC configuration of the function is incomplete in the paste, so no subnet can be judged.';
  const read = snapshot.documents.filter((d) => d.command !== null);
  if (snapshot.documents.some((d) => d.command === 'describe-route-tables')) {
    return 'The answer holds no route table, which does not mean that the subnet has none: without an explicit association it uses the main table of its VPC. Ask by VPC.';
  }
  if (read.length === 0) return 'Nothing here could be read as the output of an AWS command.';
  const counts = new Map<string, number>();
  for (const { label, count } of read) counts.set(label, (counts.get(label) ?? 0) + count);
  const what = [...counts].map(([label, count]) => `${label} (${String(count)})`).join(', ');
  return `This paste holds ${what}, and no route table or subnet to judge. Route tables decide most.`;
}

function diagnosticsOf({ paste, diagnostics }: Snapshot, { question, choice }: Analysis): ReportDiagnostic[] {
  const all: ReportDiagnostic[] = [];
  if (question.problem !== null)
    all.push({
      severity: 'error',
      code: 'QUESTION',
      text: question.problem,
      command: null,
      document: null,
      source: 0,
      line: 1,
      column: 1,
    });
  if (choice.others.length > 0 && question.asked.functionName === undefined && choice.found) {
    const text = `The paste has ${String(choice.others.length + 1)} functions; this report is about ${choice.caller.name ?? 'the first'}. Choose another by name: ${choice.others.slice(0, 5).join(', ')}.`;
    all.push({
      severity: 'note',
      code: 'FN-6',
      text,
      command: null,
      document: choice.found.place.document,
      source: 0,
      line: 1,
      column: 1,
    });
  }
  const seen = new Set<string>();
  for (const d of [...paste.diagnostics, ...diagnostics]) {
    const key = `${d.code} ${d.text} ${String(d.source)}:${String(d.line)}:${String(d.column)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    all.push(reported(d));
  }
  return all;
}

const reported = ({ severity, code, text, command, document, source, line, column }: Diagnostic): ReportDiagnostic => ({
  severity,
  code,
  text,
  command: command ?? null,
  document,
  source,
  line,
  column,
});
