/** Several destinations for a terminal: one row each, their lines of stops, then once what they share. */
import { largestOf } from '../analyzer/lists.ts';
import type { Said, SeveralReport } from '../analyzer/report/several.ts';
import { findingLines, groups, stop } from './print-text.ts';
import type { SourceText } from './problems.ts';
import { apart, inputSection, needSections, printed, section } from './sections.ts';
import { wrap } from './wrap.ts';

/** @param sources the texts as read, for the lines that prove a finding */
export function printSeveral(report: SeveralReport, sources: readonly SourceText[]): string {
  const { destinations } = report;
  const names = destinations.map(({ question }) => `${question.destination}, port ${String(question.port)}`);
  const widest = Math.min(48, largestOf(names.map((name) => name.length)));
  const about = ({ destinations: places }: Said<object>): string[] =>
    places.length === names.length ? [] : wrap(`For ${places.map((place) => names[place] ?? '').join('; ')}.`, '  ');
  const text = (of: Said<{ readonly text: string }>): string[] => [...wrap(of.text, '  ', '- '), ...about(of)];
  const rows = destinations.map(
    ({ verdict, lean }, i) =>
      `${(names[i] ?? '').padEnd(widest)}  ${verdict.toUpperCase()}${lean ? ` (leaning ${lean})` : ''}`,
  );
  const ways = destinations.flatMap(({ function: sender, headline, subnets }, i) => [
    ...section(`To ${names[i] ?? ''}`, wrap(headline, '')),
    ...(sender?.hops.map(stop) ?? []),
    ...groups(subnets).flat(),
  ]);
  const findings = report.findings.flatMap((of) => apart([...findingLines(report, of, sources), ...about(of)]));
  return printed([
    ...rows,
    ...ways,
    ...section('Findings', findings),
    ...section('Assumed', report.assumptions.flatMap(text)),
    ...needSections(report.needs, text),
    ...inputSection(report, sources),
  ]);
}
