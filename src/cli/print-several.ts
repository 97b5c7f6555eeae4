/** Several destinations for a terminal: one row each, their lines of stops, then once what they share. */
import { printable } from '../analyzer/report/printable.ts';
import type { Said, SeveralReport } from '../analyzer/report/several.ts';
import { findingLines, groups, stop } from './print-text.ts';
import { diagnosticText, type SourceText } from './problems.ts';
import { wrap } from './wrap.ts';

/** @param sources the texts as read, for the lines that prove a finding */
export function printSeveral(report: SeveralReport, sources: readonly SourceText[]): string {
  const { destinations } = report;
  const names = destinations.map(({ question }) => `${question.destination}, port ${String(question.port)}`);
  const widest = Math.min(48, Math.max(...names.map((name) => name.length)));
  const out: string[] = destinations.map(
    ({ verdict, lean }, i) =>
      `${(names[i] ?? '').padEnd(widest)}  ${verdict.toUpperCase()}${lean ? ` (leaning ${lean})` : ''}`,
  );
  const about = ({ destinations: places }: Said<object>): string[] =>
    places.length === names.length ? [] : wrap(`For ${places.map((place) => names[place] ?? '').join('; ')}.`, '  ');
  const text = (of: Said<{ readonly text: string }>): string[] => [...wrap(of.text, '  ', '- '), ...about(of)];
  for (const [i, { function: sender, headline, subnets }] of destinations.entries()) {
    const hops = sender?.hops.map(stop) ?? [];
    out.push('', `To ${names[i] ?? ''}`, ...wrap(headline, ''), ...hops, ...groups(subnets).flat());
  }
  if (report.findings.length > 0) out.push('', 'Findings');
  for (const finding of report.findings) out.push('', ...findingLines(report, finding, sources), ...about(finding));
  if (report.assumptions.length > 0) out.push('', 'Assumed', ...report.assumptions.flatMap(text));
  const missing = report.needs.filter((need) => need.kind === 'missing');
  const outside = report.needs.filter((need) => need.kind === 'outside');
  if (missing.length > 0)
    out.push(
      '',
      'Paste next',
      ...missing.flatMap((need) => [...text(need), ...(need.command === null ? [] : [`      ${need.command}`])]),
    );
  if (outside.length > 0) out.push('', 'Not visible to any describe command', ...outside.flatMap(text));
  if (report.diagnostics.length > 0)
    out.push('', 'About the input', ...report.diagnostics.flatMap((d) => wrap(diagnosticText(d, sources), '  ', '- ')));
  return `${out.map(printable).join('\n')}\n`;
}
