/** One answer to a question about several destinations: a row of verdict each, and once what their reports share. */
import type { Assumption } from '../messages/assumptions.ts';
import type { Need } from '../messages/wording.ts';
import type { Verdict } from '../words.ts';
import type { Finding, Report } from './types.ts';

/** Something said of some of the destinations, by their places in {@link SeveralReport.destinations}. */
export type Said<T> = T & { readonly destinations: readonly number[] };

export type DestinationReport = Pick<Report, 'question' | 'function' | 'verdict' | 'lean' | 'headline' | 'subnets'>;

export interface SeveralReport extends Pick<Report, 'schemaVersion' | 'documents' | 'diagnostics'> {
  /** The worst verdict of all, in the order unreachable, intermittent, mixed, unknown, depends, reachable. */
  readonly verdict: Verdict;
  readonly destinations: readonly DestinationReport[];
  readonly findings: readonly Said<Finding>[];
  readonly assumptions: readonly Said<Assumption>[];
  readonly needs: readonly Said<Need>[];
}

const WORST_FIRST: readonly Verdict[] = ['unreachable', 'intermittent', 'mixed', 'unknown', 'depends', 'reachable'];

const SEVEREST_FIRST = ['error', 'warning', 'note'];

/**
 * Puts the reports of one paste together.
 * @param reports one for each destination, in the order asked; at least one
 */
export function togetherOf(reports: readonly [Report, ...Report[]]): SeveralReport {
  const [first] = reports;
  const findings = once(reports.map((report) => report.findings));
  return {
    schemaVersion: 1,
    verdict: WORST_FIRST.find((verdict) => reports.some((report) => report.verdict === verdict)) ?? first.verdict,
    destinations: reports.map(({ question, function: sender, verdict, lean, headline, subnets }) => ({
      question,
      function: sender,
      verdict,
      lean,
      headline,
      subnets,
    })),
    findings: findings.sort((a, b) => SEVEREST_FIRST.indexOf(a.severity) - SEVEREST_FIRST.indexOf(b.severity)),
    assumptions: once(reports.map((report) => report.assumptions)),
    needs: once(reports.map((report) => report.needs)),
    documents: first.documents,
    diagnostics: [...new Map(reports.flatMap((r) => r.diagnostics).map((d) => [JSON.stringify(d), d])).values()],
  };
}

/** Equal things once, in the order in which they are first said, with the places of the reports that say them. */
function once<T extends object>(lists: readonly (readonly T[])[]): Said<T>[] {
  const said = new Map<string, { readonly thing: T; readonly destinations: number[] }>();
  lists.forEach((list, place) => {
    for (const thing of list) {
      const key = JSON.stringify(thing);
      const known = said.get(key) ?? { thing, destinations: [] };
      said.set(key, known);
      if (known.destinations.at(-1) !== place) known.destinations.push(place);
    }
  });
  return [...said.values()].map(({ thing, destinations }) => ({ ...thing, destinations }));
}
