/** The report for a terminal: the sentence, the line of stops for each subnet, the findings with the lines that prove them. */
import { isMadeUp } from '../analyzer/aws/ids.ts';
import { outboundWords } from '../analyzer/report/outbound-words.ts';
import type { SourceText } from './problems.ts';
import { apart, inputSection, needSections, printed, section } from './sections.ts';
import { wrap } from './wrap.ts';
import type { Evidence, Finding, Hop, Outcome, Report, SubnetReport } from '../analyzer/report/types.ts';

const MARKS: Readonly<Record<Outcome, string>> = {
  pass: 'o',
  assumed: '.',
  partial: '%',
  unknown: '?',
  depends: '?',
  block: 'X',
};
/** Subnets with the same stops are shown once; beyond this many, only counted. */
const SHOWN = 12;

/** @param sources the texts as read, for the lines that prove a finding */
export function printText(report: Report, sources: readonly SourceText[]): string {
  const read = report.documents.map((document) => `${document.label} (${String(document.count)})`).join(', ');
  const text = (of: { readonly text: string }): string[] => wrap(of.text, '  ', '- ');
  return printed([
    `${report.verdict.toUpperCase()}${report.lean ? ` (leaning ${report.lean})` : ''}`,
    ...wrap(report.headline, ''),
    '',
    `Read: ${read || 'nothing that was understood'}`,
    ...symptomLines(report, sources),
    ...apart(report.function?.hops.map(stop) ?? []),
    ...groups(report.subnets).flatMap(apart),
    ...section(
      'Findings',
      report.findings.flatMap((finding) => apart(findingLines(report, finding, sources))),
    ),
    ...section('Assumed', report.assumptions.flatMap(text)),
    ...needSections(report.needs, text),
    ...apart(report.likely === undefined ? [] : likelyLines(report.likely)),
    ...inputSection(report, sources),
  ]);
}

/** What the function may need besides, with the way to ask for it. */
const likelyLines = (likely: NonNullable<Report['likely']>): string[] => [
  'It may need these, too (ask with --to)',
  ...likely.flatMap(({ destination, why }) => wrap(`${destination}: ${why}`, '  ', '- ')),
];

/** What each error message in the input means, with its line. */
function symptomLines({ symptoms = [], question }: Report, sources: readonly SourceText[]): string[] {
  if (symptoms.length === 0) return [];
  const lines = symptoms.flatMap(({ text, source, start, isAsked, id }) => [
    ...wrap(`${sources[source]?.name ?? 'input'}:${String(start.line)}: ${text} [${id}]`, '  ', '- '),
    ...(isAsked
      ? wrap(`Asked for: ${question.destination}, ${question.family}, port ${String(question.port)}.`, '    ')
      : []),
  ]);
  return ['', 'Error messages', ...lines];
}

export function groups(subnets: readonly SubnetReport[]): string[][] {
  const byPath = new Map<string, { first: SubnetReport; ids: string[] }>();
  for (const s of subnets) {
    const stops = s.hops.slice(1).map((h) => [h.id, h.outcome, h.kind]);
    const key = JSON.stringify([s.verdict, s.routeTableId, stops, s.outboundAddresses]);
    const entry = byPath.get(key) ?? { first: s, ids: [] };
    entry.ids.push(s.subnetId ?? `(a subnet that uses ${tableOf(s)})`);
    byPath.set(key, entry);
  }
  return [...byPath.values()].map(({ first, ids }) => {
    const names =
      ids.length > SHOWN ? `${ids.slice(0, SHOWN).join(', ')} and ${String(ids.length - SHOWN)} more` : ids.join(', ');
    const misses =
      first.misses.cidrs.length > 0 && first.reaches.cidrs.length > 0
        ? [`    not reached: ${first.misses.cidrs.slice(0, 4).join(', ')}${first.misses.cidrs.length > 4 ? ', …' : ''}`]
        : [];
    return [
      `${names}: ${first.verdict}${first.lean ? ` (leaning ${first.lean})` : ''}`,
      ...first.hops.map(stop),
      ...misses,
      ...othersSee(first),
    ];
  });
}

/** A table that was pasted without its id has a made-up one, in parentheses. */
const tableOf = ({ routeTableId: id }: SubnetReport): string => (id === null || isMadeUp(id) ? 'this table' : id);

/** For an allow list: one line, or none. */
const othersSee = ({ outboundAddresses: seen = [] }: SubnetReport): string[] =>
  seen.length === 0 ? [] : wrap(`Others see ${outboundWords(seen)}.`, '     ');

export const stop = (hop: Hop): string =>
  `  ${MARKS[hop.outcome]}  ${hop.outcome === 'pass' ? '' : `[${hop.outcome}] `}${hop.text}`;

export const findingLines = (
  report: Pick<Report, 'documents'>,
  finding: Finding,
  sources: readonly SourceText[],
): string[] => [
  `${finding.severity}: ${finding.title} [${finding.id}; ${finding.rules.join(', ')}]`,
  ...wrap(finding.text, '  '),
  ...finding.evidence.slice(0, 3).flatMap((evidence) => evidenceLines(report, evidence, sources)),
  ...finding.fixes.flatMap((fix) => [
    ...wrap(
      `${fix.title}${fix.monthlyCost ? ` (${fix.monthlyCost})` : ''}${fix.warning ? `. ${fix.warning}` : ''}`,
      '  ',
      'Fix: ',
    ),
    ...fix.cli.map((line) => `      ${line}`),
  ]),
];

/** Each text is cut into lines once, however many places of it are shown. */
const cut = new WeakMap<SourceText, readonly string[]>();
function linesOf(source: SourceText): readonly string[] {
  const lines = cut.get(source) ?? source.text.split('\n');
  cut.set(source, lines);
  return lines;
}

/** The lines of the reader's own text, numbered, at most six. */
function evidenceLines(
  report: Pick<Report, 'documents'>,
  evidence: Evidence,
  sources: readonly SourceText[],
): string[] {
  const source =
    report.documents.length > 0 ? report.documents.find((_, i) => i === evidence.document)?.source : undefined;
  const text = sources[source ?? 0];
  if (!text) return [];
  const lines = linesOf(text);
  const last = Math.min(evidence.end.line, evidence.start.line + 6);
  const shown = lines.slice(evidence.start.line - 1, last);
  const at = `  ${text.name}:${String(evidence.start.line)}`;
  return [
    at,
    ...shown.map(
      (line, i) =>
        `  > ${String(evidence.start.line + i).padStart(5)} | ${line.slice(0, 160).replaceAll(/\p{Cc}/gu, ' ')}`,
    ),
    ...(last < evidence.end.line ? ['  >     …'] : []),
  ];
}
