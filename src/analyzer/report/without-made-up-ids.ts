/** A report on what was pasted without its id: its sentences say "the route table", where its data says `(route table)`. */
import { isMadeUp } from '../aws/ids.ts';
import type { Fix } from '../fixes/types.ts';
import type { SeveralReport } from './several.ts';
import type { Hop, Report } from './types.ts';

/** Ids of ours as they come to stand in sentences. Not every kind: `cagw-1 (carrier gateway)` has an id. */
const MADE_UP =
  /\((route table|network ACL|security group|subnet|VPC|NAT gateway|transit gateway VPC attachment)( \d{1,6})?\)/gu;

/**
 * The same report with words for what has no id. The ids of stops that have none are left out; route tables keep theirs,
 * by which they are asked about.
 * @example withoutMadeUpIds(report).findings[0].text // 'In the route table the route for 0.0.0.0/0 …'
 */
export const withoutMadeUpIds = (report: Report): Report => ({
  ...saidInWords(pathInWords(report)),
  answer: words(report.answer),
});

/** The same for several destinations. */
export const severalWithoutMadeUpIds = (report: SeveralReport): SeveralReport => ({
  ...saidInWords(report),
  destinations: report.destinations.map(pathInWords),
});

function pathInWords<R extends Pick<Report, 'headline' | 'subnets' | 'function'>>(report: R): R {
  const { headline, subnets, function: lambda } = report;
  return {
    ...report,
    headline: words(headline),
    subnets: subnets.map((subnet) => ({ ...subnet, hops: subnet.hops.map(hopInWords) })),
    function: lambda === null ? null : { ...lambda, hops: lambda.hops.map(hopInWords) },
  };
}

const saidInWords = <R extends Pick<Report, 'findings' | 'needs' | 'assumptions'>>(report: R): R => ({
  ...report,
  findings: report.findings.map((finding) => ({ ...inWords(finding), fixes: finding.fixes.map(fixInWords) })),
  needs: report.needs.map(inWords),
  assumptions: report.assumptions.map(inWords),
});

const inWords = <T extends { readonly text: string }>(said: T): T => ({ ...said, text: words(said.text) });

const fixInWords = (fix: Fix): Fix => ({
  ...fix,
  title: words(fix.title),
  warning: fix.warning === null ? null : words(fix.warning),
});

const hopInWords = (hop: Hop): Hop => ({ ...inWords(hop), id: isMadeUp(hop.id) ? null : hop.id });

/** A sentence that begins with one begins with a capital then; a name at its beginning stays as it is. */
const words = (text: string): string =>
  text.replace(MADE_UP, (_, kind: string, count: string | undefined, at: number) => {
    const said = count === undefined ? `the ${kind}` : kind + count;
    return at === 0 ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  });
