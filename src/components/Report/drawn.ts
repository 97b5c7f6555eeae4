/** How much of a very large report is drawn: a page that nobody can scroll through helps nobody. */
import type { Finding, Report, SubnetReport } from '../../analyzer/report/types.ts';

const MOST_FINDINGS = 60;
const MOST_SUBNETS = 40;

/** A finding with its place in the report. */
export interface Drawn {
  readonly finding: Finding;
  readonly index: number;
}

/** The faults that are drawn: errors and warnings. */
export function drawnFaults({ findings }: Report): readonly Drawn[] {
  return placed(findings, ({ severity }) => severity !== 'note');
}

/** The notes that are drawn. */
export function drawnNotes({ findings }: Report): readonly Drawn[] {
  return placed(findings, ({ severity }) => severity === 'note');
}

function placed(findings: readonly Finding[], isWanted: (finding: Finding) => boolean): readonly Drawn[] {
  const all = findings.map((finding, index) => ({ finding, index }));
  return all.filter(({ finding }) => isWanted(finding)).slice(0, MOST_FINDINGS);
}

/** The subnets that are drawn; their places in the list are their places in the report. */
export function drawnSubnets({ subnets }: Report): readonly SubnetReport[] {
  return subnets.slice(0, MOST_SUBNETS);
}

/**
 * The report without the details of what is not drawn: a worker sends this, because a page that receives the paths of
 * thousands of subnets stands still while it does. Verdicts and counts stay.
 */
export function lighten(report: Report): Report {
  const subnets = new Set(drawnSubnets(report));
  const findings = new Set([...drawnFaults(report), ...drawnNotes(report)].map(({ finding }) => finding));
  return {
    ...report,
    subnets: report.subnets.map((subnet) =>
      subnets.has(subnet) ? subnet : { ...subnet, hops: [], reaches: NONE, misses: NONE },
    ),
    findings: report.findings.map((finding) =>
      findings.has(finding) ? finding : { ...finding, evidence: [], fixes: [] },
    ),
  };
}

const NONE = { cidrs: [], witness: null } as const;
