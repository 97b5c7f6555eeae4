/** The last step: an analysis in data becomes the report, with words and with places in the reader's text. */
import type { Analysis } from '../verdict/answer.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { printAssumptions } from '../messages/assumptions.ts';
import type { RareAssumptions } from '../messages/assumptions.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { evidenceOf } from './evidence.ts';
import { type SomeFindings, specsIn } from '../messages/findings/define.ts';
import type { BaseContext } from '../messages/finding-spec.ts';
import { headline } from '../messages/headline.ts';
import type { MixedHeadline, RareHeadline } from '../messages/because.ts';
import { hopText } from '../messages/hops.ts';
import type { HopTexts } from '../messages/hops.ts';
import type { Need } from '../messages/need-texts.ts';
import { toFindings } from './findings.ts';
import type { Subject } from '../path/exit.ts';
import { subnetReports } from './subnets.ts';
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
  /** Of use when subnets differ. */
  readonly mixed: MixedHeadline | null;
  /** Of use when `judgesNothing`. */
  readonly emptyText: EmptyText;
  /** Of use when `needsOutbound`. */
  readonly outboundOf: OutboundOf;
}

/** What `nothing-judged.ts` has, or nothing in its place. */
export type EmptyText = (
  snapshot: Snapshot,
  analysis: Analysis,
  diagnostics: readonly ReportDiagnostic[],
) => string | null;

/** What `rare-words.ts` has, or nothing in its place. */
export interface RareWords {
  readonly RARE_ASSUMPTIONS: Partial<RareAssumptions>;
  readonly RARE_HOPS: Partial<HopTexts>;
  readonly rareHeadline: RareHeadline | null;
  readonly subjectOf: (analysis: Analysis, subject: Subject, words: Partial<HopTexts>) => ReportFunction | null;
}

/** Makes the report of an analysis. */
export function buildReport(
  snapshot: Snapshot,
  a: Analysis,
  { findings, printNeeds, rare, mixed, emptyText, outboundOf }: Words,
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
      mixed,
      empty: emptyText(snapshot, a, diagnostics),
    }),
    documents: documentsOf(snapshot),
    subnets: subnetReports(a, { paste, words: rare.RARE_HOPS, outboundOf }),
    findings: toFindings(a.facts, paste, base, specOf),
    assumptions: printAssumptions(a.assumptions, rare.RARE_ASSUMPTIONS),
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
