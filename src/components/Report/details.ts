/** A report in two halves: what every page needs at once, and the details that a page asks for when it draws them. */
import type { Report } from '../../analyzer/report/types.ts';
import { drawnFaults, drawnNotes, drawnSubnets } from './drawn.ts';
import type { Drawn, Most } from './drawn.ts';

/** The entries of a report whose details were asked for, with their places. */
export interface Details {
  readonly findings: readonly Drawn[];
  readonly subnets: readonly { readonly subnet: Report['subnets'][number]; readonly index: number }[];
}

/**
 * The report without the details of what is not drawn: a worker sends this, because a page that receives the paths of
 * thousands of subnets stands still while it does. Verdicts and counts stay.
 */
export function lighten(report: Report, most: Most): Report {
  const { findings, subnets } = detailsOf(report, most);
  const keptFindings = new Set(findings.map(({ index }) => index));
  const keptSubnets = new Set(subnets.map(({ index }) => index));
  return {
    ...report,
    subnets: report.subnets.map((subnet, index) =>
      keptSubnets.has(index) ? subnet : { ...subnet, hops: [], reaches: NONE, misses: NONE },
    ),
    findings: report.findings.map((finding, index) =>
      keptFindings.has(index) ? finding : { ...finding, evidence: [], fixes: [] },
    ),
  };
}

/** The details of what is drawn when lists are as long as `most`; without those that were drawn before. */
export function detailsOf(report: Report, most: Most, before?: Most): Details {
  const drawn = (limits: Most): readonly Drawn[] => [...drawnFaults(report, limits), ...drawnNotes(report, limits)];
  const known = new Set(before === undefined ? [] : drawn(before).map(({ index }) => index));
  const from = before === undefined ? 0 : before.subnets;
  return {
    findings: drawn(most).filter(({ index }) => !known.has(index)),
    subnets: drawnSubnets(report, most)
      .map((subnet, index) => ({ subnet, index }))
      .slice(from),
  };
}

/** A light report with these details put back. */
export function withDetails(report: Report, { findings, subnets }: Details): Report {
  const newFindings = new Map(findings.map(({ index, finding }) => [index, finding]));
  const newSubnets = new Map(subnets.map(({ index, subnet }) => [index, subnet]));
  return {
    ...report,
    findings: report.findings.map((finding, index) => newFindings.get(index) ?? finding),
    subnets: report.subnets.map((subnet, index) => newSubnets.get(index) ?? subnet),
  };
}

const NONE = { cidrs: [], witness: null } as const;
