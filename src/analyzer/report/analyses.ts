/** Answers of Reachability Analyzer in plain words: what AWS found, between what, and why not; never a verdict of ours (PEER-2). */
import type { NetworkInsightsAnalysis } from '../aws/sdk.ts';
import type { Found, Snapshot } from '../snapshot/types.ts';
import { EXPLANATIONS } from './analysis-codes.ts';
import type { Report, ReportDiagnostic } from './types.ts';

/** Longest list of reasons that is told for one analysis. */
const MOST = 10;

/** The report with what Reachability Analyzer said; the headline tells it where there is nothing else to judge. */
export function withAnalyses(report: Report, { networkInsightsAnalyses: { items }, paste }: Snapshot): Report {
  if (items.length === 0) return report;
  const told = items.slice(0, MOST).map((item) => ({ item, text: sentencesOf(item) }));
  const diagnostics = told.map(({ item: { place }, text }): ReportDiagnostic => {
    const document = paste.documents[place.document];
    const start = (document?.locate(place.path) ?? document?.span)?.start;
    return {
      severity: 'note',
      code: 'PEER-2',
      text,
      command: null,
      document: place.document,
      source: document?.source ?? 0,
      line: start?.line ?? 1,
      column: start?.column ?? 1,
    };
  });
  const isAlone = report.subnets.length === 0 && report.function === null && !report.diagnostics.some(isProblem);
  const [first] = told;
  return {
    ...report,
    headline:
      isAlone && first ? `${first.text} Paste the route tables of the VPC to have a fix proposed.` : report.headline,
    diagnostics: [...report.diagnostics, ...diagnostics],
  };
}

const isProblem = ({ code }: ReportDiagnostic): boolean => code === 'QUESTION';

function sentencesOf({ data }: Found<NetworkInsightsAnalysis>): string {
  const state: string = data.Status ?? 'unknown';
  if (state !== 'succeeded')
    return `Reachability Analyzer has no result: the analysis is in state ${state}${data.StatusMessage ? ` (${data.StatusMessage})` : ''}.`;
  if (data.NetworkPathFound === undefined)
    return 'Reachability Analyzer has a result, and the paste does not show whether it found a path.';
  if (data.NetworkPathFound) {
    const hops = data.ForwardPathComponents ?? [];
    const ends = [hops[0], hops.at(-1)].map((hop) => hop?.Component?.Id);
    const between = ends.every((end) => end !== undefined) ? ` from ${ends[0] ?? ''} to ${ends[1] ?? ''}` : '';
    return `Reachability Analyzer found a path${between}. That is the configuration that AWS looked at then, between these two and nothing else.`;
  }
  const reasons = [...new Set((data.Explanations ?? []).map(reasonOf))].slice(0, MOST);
  return `Reachability Analyzer found no path${reasons.length === 0 ? '.' : `: ${reasons.join('; ')}.`}`;
}

type Explanation = NonNullable<NetworkInsightsAnalysis['Explanations']>[number];

/** One reason with the resources that it names, and AWS's own code for looking it up. */
function reasonOf(explanation: Explanation): string {
  const { ExplanationCode: code = '' } = explanation;
  const words = Object.hasOwn(EXPLANATIONS, code)
    ? (EXPLANATIONS[code] ?? '')
    : 'a reason that this page does not know';
  const ids = idsOf(explanation);
  const direction = explanation.Direction === undefined ? '' : ` (${explanation.Direction})`;
  return `${words}${direction}${ids.length === 0 ? '' : `, at ${ids.join(', ')}`} (${code})`;
}

/** Resources in the order in which they tell most. */
function idsOf(e: Explanation): string[] {
  const groups = [e.SecurityGroup, ...(Array.isArray(e.SecurityGroups) ? e.SecurityGroups : [])];
  const parts = [
    e.RouteTable,
    ...groups,
    e.Acl,
    e.NetworkInterface,
    e.Component,
    e.Subnet,
    e.NatGateway,
    e.InternetGateway,
    e.TransitGatewayRouteTable,
    e.TransitGatewayAttachment,
    e.VpcEndpoint,
    e.VpcPeeringConnection,
    e.Destination,
  ];
  const ids = parts.flatMap((part) => (typeof part?.Id === 'string' ? [part.Id] : []));
  return [...new Set(ids)].slice(0, 4);
}
