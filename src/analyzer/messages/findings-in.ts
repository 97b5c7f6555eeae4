/** The findings that a report of an analysis puts into words: those it lists, and those that its headline gives as reasons. */
import type { FindingId } from '../path/facts.ts';
import type { Analysis } from '../verdict/answer.ts';

export function findingsIn({ facts, judged }: Analysis): ReadonlySet<FindingId> {
  const ids = new Set(facts.map(({ fact }) => fact.finding));
  for (const { path } of judged) for (const { finding } of path.facts) ids.add(finding);
  return ids;
}
