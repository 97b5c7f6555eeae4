/** The door for pages: what index.ts offers, of which everything that a paste may not need is loaded when it does. */
import { findingsIn } from './messages/findings-in.ts';
import { loadFindings } from './messages/load-findings.ts';
import type { SomeFindings } from './messages/findings/define.ts';
import { atOnce, makePartLoader } from './parts.ts';
import type { Run } from './parts.ts';
import { buildReport } from './report/build.ts';
import type { Words } from './report/build.ts';
import { mayHoldLikely } from './report/likely/may-hold.ts';
import { judgesNothing, needsOutbound, needsRareWords } from './report/needed-words.ts';
import { mayHoldErrors } from './report/symptoms/may-hold.ts';
import type { Question, Report } from './report/types.ts';
import type { Paste } from './paste/types.ts';
import { gatherWith } from './snapshot/gather-with.ts';
import type { Snapshot } from './snapshot/types.ts';
import { analysis } from './verdict/analysis.ts';
import type { Analysis } from './verdict/answer.ts';

export { makeReader, readOnDemand } from './paste/read-on-demand.ts';

/** A report, and the findings that it names, with all that is known of them. */
export interface Answer {
  readonly report: Report;
  readonly findings: SomeFindings;
}

/** Judges a snapshot; the promise fails only when a part of the analyzer cannot be loaded. */
export type AnalyzeOnDemand = (snapshot: Snapshot, question?: Question) => Promise<Answer>;

/** Makes a `gather` that has no part yet, and keeps those that it loads; the promise fails only when one cannot be loaded. */
export function makeGatherer(run: Run = atOnce): (paste: Paste) => Promise<Snapshot> {
  const withParts = makePartLoader(run);
  return (paste) => withParts((parts) => gatherWith(paste, parts));
}

/** What `gather` of index.ts does, with an equal snapshot. */
export const gatherOnDemand = makeGatherer();

/**
 * Makes an analyzer that has no part yet, and keeps those that it loads.
 * @param run how the work between two loads is run
 */
export function makeAnalyzer(run: Run = atOnce): AnalyzeOnDemand {
  const withParts = makePartLoader(run);
  return async (snapshot, question = {}) => {
    const errors = mayHoldErrors(snapshot)
      ? await (await import('./report/symptoms/load.ts')).readerOfErrors(snapshot)
      : null;
    const asked = errors?.readSymptoms(snapshot, question) ?? { question, symptoms: [] };
    const judged = await withParts((parts) => analysis(snapshot, asked.question, parts));
    const words = await wordsFor(judged);
    const report = run(() => buildReport(snapshot, judged, words));
    const whole = errors?.withSymptoms(report, asked.symptoms) ?? report;
    const { items } = snapshot.networkInsightsAnalyses;
    const told = items.length === 0 ? whole : (await import('./report/analyses.ts')).withAnalyses(whole, snapshot);
    const likely = mayHoldLikely(snapshot) ? await import('./report/likely/index.ts') : null;
    return { report: likely?.withLikely(told, snapshot) ?? told, findings: words.findings };
  };
}

/** Loads the words that an analysis needs, all at once. */
async function wordsFor(judged: Analysis): Promise<Words> {
  const [findings, needs, rare, mixed, empty, broken, outbound] = await Promise.all([
    loadFindings(findingsIn(judged)),
    judged.needs.length === 0 ? NO_NEEDS : import('./messages/needs.ts'),
    needsRareWords(judged) ? import('./report/rare-words.ts') : NO_RARE_WORDS,
    judged.verdict === 'mixed' ? import('./messages/mixed-headline.ts') : null,
    judgesNothing(judged) ? import('./report/nothing-judged.ts') : ALL_JUDGED,
    mayBeBroken(judged) ? import('./report/broken-or-gone.ts') : NO_BROKEN,
    needsOutbound(judged) ? import('./report/outbound.ts') : NO_OUTBOUND,
  ]);
  return {
    findings,
    printNeeds: needs.printNeeds,
    rare,
    mixed: mixed?.mixedHeadline ?? null,
    emptyText: empty.emptyTextWith(broken.brokenText),
    outboundOf: outbound.outboundAddresses,
  };
}

/** Whether a paste with nothing to judge may be JSON that breaks, or shows a NAT gateway that passes nothing. */
const mayBeBroken = ({ context: { model }, judged }: Analysis): boolean =>
  judged.length === 0 &&
  (model.snapshot.natGateways.items.length > 0 ||
    model.snapshot.paste.diagnostics.some(({ code }) => code === 'BAD-3' || code === 'BAD-6'));

const NO_RARE_WORDS = { RARE_ASSUMPTIONS: {}, RARE_HOPS: {}, rareHeadline: null, subjectOf: () => null };
const ALL_JUDGED = { emptyTextWith: () => () => null };
const NO_BROKEN = { brokenText: () => null };
const NO_OUTBOUND = { outboundAddresses: () => [] };
const NO_NEEDS = { printNeeds: () => [] };

/** What `analyze` of index.ts does, with an equal report. */
export const analyzeOnDemand = makeAnalyzer();
