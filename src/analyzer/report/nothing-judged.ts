/** The answer where there is nothing to judge. Loaded only for pastes and questions of that kind. */
import type { Snapshot } from '../snapshot/types.ts';
import type { Analysis } from '../verdict/answer.ts';
import type { EmptyText } from './build.ts';
import { notFoundText } from './not-found-text.ts';
import type { ReportDiagnostic } from './types.ts';
import { unreadText } from './unread-text.ts';

/** What `broken-or-gone.ts` has, or nothing in its place. */
export type BrokenText = (snapshot: Snapshot, diagnostics: readonly ReportDiagnostic[]) => string | null;

/**
 * @param brokenText of use when the paste breaks, or shows what passes nothing
 * @returns what makes the sentence; it gives null where there is something to judge
 */
export const emptyTextWith =
  (brokenText: BrokenText): EmptyText =>
  (snapshot, analysis, diagnostics) =>
    textOf(snapshot, analysis, diagnostics, brokenText);

/** A sentence for pastes in which there is nothing to judge; it says what was found instead. */
function textOf(
  snapshot: Snapshot,
  { judged, choice, question }: Analysis,
  diagnostics: readonly ReportDiagnostic[],
  brokenText: BrokenText,
): string | null {
  if (question.problem !== null) return question.problem;
  if (choice.notFound) return notFoundText(question.asked.functionName ?? '', choice.others.join(', ') || 'none');
  if (judged.length > 0 || choice.subject || (choice.found && choice.attachment === 'none')) return null;
  if (choice.attachment === 'managed')
    return 'The function runs on managed instances, and the network of its capacity provider is not in the paste.';
  if (choice.attachment === 'damaged')
    return 'The VPC configuration of the function is incomplete in the paste, so no subnet can be judged.';
  const broken = brokenText(snapshot, diagnostics);
  if (broken !== null) return broken;
  const read = snapshot.documents.filter((d) => d.command !== null);
  const { coverage, items } = snapshot.routeTables;
  if (coverage.kind !== 'absent' && coverage.torn === true) return unreadText(diagnostics);
  if (items.length === 0 && snapshot.documents.some((d) => d.command === 'describe-route-tables')) {
    return 'The answer holds no route table, which does not mean that the subnet has none: without an explicit association it uses the main table of its VPC. Ask by VPC.';
  }
  if (read.length === 0) return unreadText(diagnostics);
  const counts = new Map<string, number>();
  for (const { label, count } of read) counts.set(label, (counts.get(label) ?? 0) + count);
  const what = [...counts].map(([label, count]) => `${label} (${String(count)})`).join(', ');
  return `This paste holds ${what}, and no route table or subnet to judge.`;
}
