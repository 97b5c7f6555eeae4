/** What the reader is told about the paste and the question themselves, each thing once. */
import type { Analysis } from '../verdict/answer.ts';
import type { Diagnostic } from '../paste/types.ts';
import type { Snapshot } from '../snapshot/types.ts';
import type { ReportDiagnostic } from './types.ts';

export function diagnosticsOf({ paste, diagnostics }: Snapshot, { question, choice }: Analysis): ReportDiagnostic[] {
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
