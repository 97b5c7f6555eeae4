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
  return [...all, ...eachOnce([...paste.diagnostics, ...diagnostics])];
}

/** Places that are named for one sentence; of thousands of scraps the rest are counted. */
const MOST_ALIKE = 20;

function eachOnce(diagnostics: readonly Diagnostic[]): ReportDiagnostic[] {
  const kept: ReportDiagnostic[] = [];
  const seen = new Set<string>();
  const alike = new Map<string, Diagnostic[]>();
  for (const d of diagnostics) {
    const sentence = `${d.code} ${d.text}`;
    const key = `${sentence} ${String(d.source)}:${String(d.line)}:${String(d.column)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const others = alike.get(sentence) ?? [];
    alike.set(sentence, others);
    if (others.push(d) <= MOST_ALIKE) kept.push(reported(d));
  }
  for (const { [MOST_ALIKE]: next, length } of alike.values())
    if (next) kept.push(reported({ ...next, text: `${String(length - MOST_ALIKE)} times more: ${next.text}` }));
  return kept;
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
