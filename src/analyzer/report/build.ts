/** The last step: an analysis in data becomes the report, with words and with places in the reader's text. */
import type { Analysis } from '../verdict/answer.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { printAssumptions } from '../messages/assumptions.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { evidenceOf } from './evidence.ts';
import { type SomeFindings, specsIn } from '../messages/findings/define.ts';
import type { BaseContext } from '../messages/finding-spec.ts';
import { headline } from '../messages/headline.ts';
import type { RareHeadline } from '../messages/because.ts';
import { hopText } from '../messages/hops.ts';
import type { HopTexts } from '../messages/hops.ts';
import type { Need } from '../messages/need-texts.ts';
import { toFindings } from './findings.ts';
import type { Subject } from '../path/exit.ts';
import { subnetReports } from './subnets.ts';
import { unreadText } from './unread-text.ts';
import type { OutboundOf } from './subnets.ts';
import type { NeedFact } from '../path/segment.ts';
import type { Hop, Report, ReportDiagnostic, ReportDocument, ReportFunction } from './types.ts';

/** What puts an analysis into words, as far as this one needs it. */
export interface Words {
  /** At least the findings that the analysis names. */
  readonly findings: SomeFindings;
  /** Of use when the analysis needs more than was pasted. */
  readonly printNeeds: (facts: readonly NeedFact[], texts?: readonly string[]) => Need[];
  /** Of use when `needsRareWords`. */
  readonly rare: RareWords;
  /** Of use when nothing is judged, and the paste breaks or shows what passes nothing. */
  readonly brokenText: BrokenText;
  /** Of use when `needsOutbound`. */
  readonly outboundOf: OutboundOf;
}

/** What `nothing-judged.ts` has, or nothing in its place. */
export type BrokenText = (snapshot: Snapshot, diagnostics: readonly ReportDiagnostic[]) => string | null;

/** What `rare-words.ts` has, or nothing in its place. */
export interface RareWords {
  readonly RARE_HOPS: Partial<HopTexts>;
  readonly rareHeadline: RareHeadline | null;
  readonly subjectOf: (analysis: Analysis, subject: Subject, words: Partial<HopTexts>) => ReportFunction | null;
}

/** Makes the report of an analysis. */
export function buildReport(
  snapshot: Snapshot,
  a: Analysis,
  { findings, printNeeds, rare, brokenText, outboundOf }: Words,
): Report {
  const specOf = specsIn(findings);
  const { paste } = snapshot;
  const { choice, question } = a;
  const base: BaseContext = {
    vpcId: choice.caller.vpcId ?? a.judged[0]?.vpcId ?? null,
    region: choice.caller.region ?? snapshot.regions[0] ?? null,
    destination: question.name,
    functionName: choice.caller.name,
    sender: choice.subject ? 'connector' : choice.attachment === 'managed' ? 'instances' : 'function',
    attachedSubnets: choice.subnetIds,
    securityGroups: choice.caller.groupIds ?? [],
    family: question.asked.family,
    protocol: question.asked.protocol,
    port: question.asked.port,
  };
  const needs = printNeeds(
    a.needs,
    a.judged.every(({ vpcId }) => vpcId === null) ? paste.sources.map(({ text }) => text) : [],
  );
  const diagnostics = diagnosticsOf(snapshot, a);
  return {
    schemaVersion: 1,
    question: question.asked,
    function: functionOf(a, rare),
    verdict: a.verdict,
    lean: a.lean,
    ...headline({
      verdict: a.verdict,
      lean: a.lean,
      judged: a.judged,
      choice,
      base,
      specOf,
      needs,
      facts: a.facts,
      rare: rare.rareHeadline,
      empty: emptyText(snapshot, a, diagnostics, brokenText),
    }),
    documents: documentsOf(snapshot),
    subnets: subnetReports(a, { paste, words: rare.RARE_HOPS, outboundOf }),
    findings: toFindings(a.facts, paste, base, specOf),
    assumptions: printAssumptions(a.assumptions),
    needs,
    diagnostics,
  };
}

function functionOf(analysis: Analysis, { RARE_HOPS, subjectOf }: RareWords): ReportFunction | null {
  const { choice, context, question, verdict } = analysis;
  if (choice.subject) return subjectOf(analysis, choice.subject, RARE_HOPS);
  if (!choice.found) return null;
  const { caller } = choice;
  const attached = choice.attachment !== 'none';
  const name = caller.name ?? choice.found.id;
  const blocked = !attached && verdict === 'unreachable';
  const outcome = verdict === 'intermittent' ? 'partial' : verdict === 'unknown' ? 'unknown' : 'pass';
  const hops: Hop[] = attached
    ? []
    : [
        {
          kind: 'function',
          id: name,
          outcome: blocked ? 'block' : outcome,
          rules: ['FN-1'],
          text: hopText({ key: 'unattached', name }, blocked ? 'block' : outcome),
          evidence: evidenceOf(context.model.snapshot.paste, [
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
                text: hopText({ key: 'arrived', destination: question.name }, outcome),
                evidence: [],
              } as const,
            ]),
      ];
  const vpcId = caller.vpcId ?? null;
  return { name, attached, vpcId, region: caller.region, hops };
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
function emptyText(
  snapshot: Snapshot,
  { judged, choice, question }: Analysis,
  diagnostics: readonly ReportDiagnostic[],
  brokenText: BrokenText,
): string | null {
  if (question.problem !== null) return question.problem;
  if (choice.notFound)
    return `The paste has no function named ${question.asked.functionName ?? ''}; it has ${choice.others.join(', ') || 'none'}.`;
  if (judged.length > 0 || choice.subject || (choice.found && choice.attachment === 'none')) return null;
  if (choice.attachment === 'managed')
    return 'The function runs on managed instances, and the network of its capacity provider is not in the paste.';
  if (choice.attachment === 'damaged')
    return 'The VPC configuration of the function is incomplete in the paste, so no subnet can be judged.';
  const broken = brokenText(snapshot, diagnostics);
  if (broken !== null) return broken;
  const read = snapshot.documents.filter((d) => d.command !== null);
  const { coverage, items } = snapshot.routeTables;
  if (coverage.kind !== 'absent' && coverage.torn === true) return unreadText(diagnostics);
  if (items.length === 0 && snapshot.documents.some((d) => d.command === 'describe-route-tables')) {
    return 'The answer holds no route table, which does not mean that the subnet has none: without an explicit association it uses the main table of its VPC. Ask by VPC.';
  }
  if (read.length === 0) return unreadText(diagnostics);
  const counts = new Map<string, number>();
  for (const { label, count } of read) counts.set(label, (counts.get(label) ?? 0) + count);
  const what = [...counts].map(([label, count]) => `${label} (${String(count)})`).join(', ');
  return `This paste holds ${what}, and no route table or subnet to judge.`;
}
