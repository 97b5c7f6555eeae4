/** From a snapshot and a question to the report: the verdict, put into words. */
import { findings } from './messages/findings/index.ts';
import { mixedHeadline } from './messages/mixed-headline.ts';
import { printNeeds } from './messages/needs.ts';
import { withAnalyses } from './report/analyses.ts';
import { buildReport } from './report/build.ts';
import { brokenText } from './report/broken-or-gone.ts';
import { emptyTextWith } from './report/nothing-judged.ts';
import { outboundAddresses } from './report/outbound.ts';
import * as rare from './report/rare-words.ts';
import { withLikely } from './report/likely/index.ts';
import { mayHoldLikely } from './report/likely/may-hold.ts';
import { readSymptoms, withSymptoms } from './report/symptoms/index.ts';
import { mayHoldErrors } from './report/symptoms/may-hold.ts';
import type { Question, Report } from './report/types.ts';
import type { Snapshot } from './snapshot/types.ts';
import { analysis } from './verdict/analysis.ts';
import { allParts } from './verdict/parts/all.ts';

/**
 * Judges a snapshot.
 * @param snapshot what {@link gather} made of a paste
 * @param question the destination and its circumstances; by default the public internet over IPv4, TCP 443
 * @returns the report; equal input gives an equal report, byte for byte. Never throws on pasted data.
 */
export function analyze(snapshot: Snapshot, question: Question = {}): Report {
  const emptyText = emptyTextWith(brokenText);
  const words = { findings, printNeeds, rare, mixed: mixedHeadline, emptyText, outboundOf: outboundAddresses };
  const asked = mayHoldErrors(snapshot) ? readSymptoms(snapshot, question) : { question, symptoms: [] };
  const report = buildReport(snapshot, analysis(snapshot, asked.question, allParts), words);
  const told = withAnalyses(withSymptoms(report, asked.symptoms), snapshot);
  return mayHoldLikely(snapshot) ? withLikely(told, snapshot) : told;
}
