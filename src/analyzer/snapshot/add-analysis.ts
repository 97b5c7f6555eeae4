/** Parts of answers of Reachability Analyzer on their way into what a document turned out to hold. */
import type { Path } from '../paste/types.ts';
import { add } from './add-resource.ts';
import { analysisOf } from './analysis-parts.ts';
import { networkInsightsAnalyses } from './kinds.ts';
import type { Recognised } from './recognised.ts';

/** Adds a part of an answer of Reachability Analyzer, which names resources and describes none; false for anything else. */
export function addAnalysis(value: unknown, path: Path, into: Recognised): boolean {
  const analysis = analysisOf(value);
  if (analysis === null) return false;
  add(into, networkInsightsAnalyses, { value: analysis, path });
  return true;
}
