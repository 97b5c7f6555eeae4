/** What an answer is about: the first block, the finding behind it, and whether it waits for more output. */
import type { Finding, Hop, Report } from '../../analyzer/report/types.ts';
import { isUnchosen } from '../../analyzer/report/unchosen.ts';

/** The first hop that certainly blocks, on the first path that has one. */
export function firstBlock(report: Report): Hop | null {
  const paths = [report.function?.hops ?? [], ...report.subnets.map(({ hops }) => hops)];
  for (const hops of paths) {
    const hop = hops.find(({ outcome }) => outcome === 'block');
    if (hop !== undefined) return hop;
  }
  return null;
}

/** The finding that the headline is about: the error that shares a rule with the first block, else the first error. */
export function mainFinding(report: Report): Finding | null {
  if (isUnchosen(report)) return null;
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const rules = new Set(firstBlock(report)?.rules);
  return errors.find((finding) => finding.rules.some((rule) => rules.has(rule))) ?? errors[0] ?? null;
}

/** Whether the verdict waits for more output; then what to paste next is the thing to do. */
export function waits({ verdict, documents }: Report): boolean {
  return verdict === 'unknown' || verdict === 'depends' || documents.length === 0;
}
