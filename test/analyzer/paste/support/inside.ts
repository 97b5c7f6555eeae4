/** Whether everything that is said about a paste points into its text. */
import type { Report } from '../../../../src/analyzer/index.ts';

interface Position {
  readonly line: number;
  readonly column: number;
}

/** The positions of a report that lie outside its text; none is what is wanted. */
export function outside(text: string, report: Report): readonly string[] {
  const lines = text.split('\n');
  const isInside = ({ line, column }: Position): boolean =>
    line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? '').length + 1;
  const places: readonly (readonly [what: string, position: Position])[] = [
    ...report.diagnostics.map((diagnostic) => [diagnostic.code, diagnostic] as const),
    ...report.findings.flatMap(({ id, evidence }) =>
      evidence.flatMap(({ start, end }) => [[id, start] as const, [id, end] as const]),
    ),
  ];
  return places
    .filter(([, position]) => !isInside(position))
    .map(([what, { line, column }]) => `${what} at ${line}:${column}`);
}
