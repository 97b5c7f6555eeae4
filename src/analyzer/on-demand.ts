/** The door for pages: what index.ts offers, of which everything that a paste may not need is loaded when it does. */
import { findingsIn } from './messages/findings-in.ts';
import { loadFindings } from './messages/load-findings.ts';
import type { SomeFindings } from './messages/findings/define.ts';
import { makePartLoader } from './path/parts.ts';
import { buildReport } from './report/build.ts';
import type { Question, Report } from './report/types.ts';
import type { Snapshot } from './snapshot/types.ts';
import { analysis } from './verdict/analysis.ts';

export { readOnDemand } from './paste/read-on-demand.ts';
export { gather } from './snapshot/gather.ts';

/** A report, and the findings that it names, with all that is known of them. */
export interface Answer {
  readonly report: Report;
  readonly findings: SomeFindings;
}

/**
 * Judges a snapshot as {@link analyze} of index.ts does, with an equal report.
 * @returns a promise that fails only when a part of the analyzer cannot be loaded
 */
export async function analyzeOnDemand(snapshot: Snapshot, question: Question = {}): Promise<Answer> {
  const judged = await withParts((parts) => analysis(snapshot, question, parts));
  const findings = await loadFindings(findingsIn(judged));
  return { report: buildReport(snapshot, judged, findings), findings };
}

const withParts = makePartLoader();
