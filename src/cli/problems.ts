/** What is wrong with the input, with its place, and whether a report is an answer at all. */
import { printable } from '../analyzer/report/printable.ts';
import type { Report } from '../analyzer/report/types.ts';

/** A text as read, with the name of its file. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** One line per problem of the input, with its place. */
export function diagnosticText(d: Report['diagnostics'][number], sources: readonly SourceText[]): string {
  const at = `${sources[d.source]?.name ?? 'input'}:${String(d.line)}:${String(d.column)}`;
  return printable(
    `${at}: ${d.text}${d.command === null ? '' : ` Try: ${d.command}`} [${[d.code, ...(d.findings ?? [])].join('; ')}]`,
  );
}

/** Why a report is no answer, for standard error; null when it is one. @param named whether a function was asked for */
export function problemOf(
  report: Pick<Report, 'documents' | 'function' | 'diagnostics' | 'headline' | 'symptoms'>,
  sources: readonly SourceText[],
  named: boolean,
): string | null {
  const noFunction = named && report.function === null;
  const unread = !report.documents.some((d) => d.command !== null);
  // An error message is a question that is answered.
  if (unread && !noFunction && report.symptoms !== undefined && !report.diagnostics.some((d) => d.code === 'QUESTION'))
    return null;
  if (!unread && !noFunction && !report.diagnostics.some((d) => d.code === 'QUESTION')) return null;
  const problems = report.diagnostics
    .filter((d) => d.severity !== 'note')
    .map((d) => (d.code === 'QUESTION' ? printable(d.text) : diagnosticText(d, sources)));
  return problems.length > 0 && !noFunction ? problems.join('\n') : printable(report.headline);
}
