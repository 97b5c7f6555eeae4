/** The lines of an example that prove a finding, at most two: what a reader compares with their own output. */
import type { Evidence, Finding, Report } from '../../analyzer/report/types.ts';
import type { ScenarioFile } from '../WorkedExample/scenario.ts';

export interface ProvingLine {
  readonly file: string;
  readonly number: number;
  /** Without indentation. */
  readonly text: string;
}

/** Lines shown at most. */
const MOST = 2;
/** Lines of one piece of evidence that are looked at; a whole document proves nothing in particular. */
const MOST_READ = 400;

/**
 * The lines behind a finding of a report, in the order of its evidence: the most telling line of each piece of it, and
 * of a single piece the two most telling. A line tells as much as it holds values that the finding's text names.
 * @returns an empty list when the finding rests on something that is missing, which no line shows
 */
export function provingLines(finding: Finding, report: Report, files: readonly ScenarioFile[]): readonly ProvingLine[] {
  const pieces = finding.evidence.map((evidence) => byWeight(evidence, finding, report, files));
  const chosen: ProvingLine[] = [];
  for (let rank = 0; rank < MOST; rank += 1) {
    for (const piece of pieces) {
      const line = piece[rank];
      const isNew = line !== undefined && !chosen.some((known) => known.file === line.file && known.text === line.text);
      if (isNew && chosen.length < MOST) chosen.push(line);
    }
  }
  return chosen.sort((a, b) => (a.file === b.file ? a.number - b.number : 0));
}

/** The lines of one piece of evidence that say something, the most telling first. */
function byWeight(
  { document, start, end }: Evidence,
  finding: Finding,
  report: Report,
  files: readonly ScenarioFile[],
): readonly ProvingLine[] {
  const source = report.documents[document]?.source;
  const file = source === undefined ? undefined : files[source];
  if (file === undefined) return [];
  return file.text
    .split('\n')
    .slice(start.line - 1, Math.min(end.line, start.line + MOST_READ))
    .map((text, index) => ({ file: file.name, number: start.line + index, text: text.trim() }))
    .filter(({ text }) => /\w/u.test(text))
    .map((line) => ({ line, named: namedIn(line.text, finding.text) }))
    .sort((a, b) => b.named - a.named || a.line.number - b.line.number)
    .map(({ line }) => line);
}

/** How many of the values of a line a text names. */
function namedIn(line: string, text: string): number {
  const values = [...line.matchAll(/"([^"]+)"/gu)].map(([, value = '']) => value);
  return new Set(values.filter((value) => text.includes(value))).size;
}
