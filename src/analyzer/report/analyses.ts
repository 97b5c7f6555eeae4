/** Answers of Reachability Analyzer in plain words: between what AWS looked, what it found, and why not; never a verdict of ours (PEER-2). */
import type { NetworkInsightsAnalysis, NetworkInsightsPath } from '../aws/sdk.ts';
import type { Found, Snapshot } from '../snapshot/types.ts';
import { PART } from '../snapshot/analysis-parts.ts';
import { EXPLANATIONS, findingOf } from './analysis-codes.ts';
import type { Report, ReportDiagnostic } from './types.ts';

/** Longest list of reasons that is told for one analysis. */
const MOST = 10;

/** The report with what Reachability Analyzer said; the headline tells it where there is nothing else to judge. */
export function withAnalyses(
  report: Report,
  { networkInsightsAnalyses: { items }, networkInsightsPaths, paste }: Snapshot,
): Report {
  if (items.length === 0) return report;
  const told = items.slice(0, MOST).map((item) => {
    const path = networkInsightsPaths.items.find(({ id }) => id === item.data.NetworkInsightsPathId);
    return { item, text: sentencesOf(item, path?.data) };
  });
  const diagnostics = told.map(({ item: { data, place }, text }): ReportDiagnostic => {
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
      ...pagesOf(data),
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

function sentencesOf({ data }: Found<NetworkInsightsAnalysis>, path: NetworkInsightsPath | undefined): string {
  const between = betweenOf(data, path);
  const state: string = data.Status ?? 'unknown';
  if (state === PART && data.NetworkPathFound === undefined) return ofPart(data);
  if (state !== 'succeeded' && state !== PART)
    return `Reachability Analyzer has no result${between}: the analysis is in state ${state}${data.StatusMessage ? ` (${data.StatusMessage})` : ''}.`;
  if (data.NetworkPathFound === undefined)
    return `Reachability Analyzer has a result${between}, and the paste does not show whether it found a path.`;
  if (data.NetworkPathFound)
    return `Reachability Analyzer found a path${between}. That is the configuration that AWS looked at then, between these two and nothing else.`;
  const reasons = reasonsOf(data);
  return `Reachability Analyzer found no path${between}${reasons.length === 0 ? '.' : `: ${reasons.join('; ')}.`}`;
}

const reasonsOf = ({ Explanations = [] }: NetworkInsightsAnalysis): string[] =>
  [...new Set(Explanations.map(reasonOf))].slice(0, MOST);

/** Reasons or steps without the result: neither says whether there is a path. */
function ofPart(data: NetworkInsightsAnalysis): string {
  const reasons = reasonsOf(data);
  if (reasons.length > 0)
    return `This is a part of an answer of Reachability Analyzer, with reasons and without its result (\`NetworkPathFound\`): ${reasons.join('; ')}.`;
  const steps = [...(data.ForwardPathComponents ?? []), ...(data.ReturnPathComponents ?? [])];
  const ids = [...new Set(steps.flatMap(({ Component }) => (Component?.Id === undefined ? [] : [Component.Id])))];
  const shown = ids.length === 0 ? '' : ` (${ids.slice(0, MOST).join(', ')})`;
  return `This is a part of an answer of Reachability Analyzer: steps of a path${shown}, without its result (\`NetworkPathFound\`) and the reasons (\`Explanations\`). Paste the whole answer of describe-network-insights-analyses.`;
}

/** ` from eni-1 to 52.1.2.3`: the ends of the pasted path, or of the components in its answer; the id of the path where neither shows. */
function betweenOf(
  { ForwardPathComponents: hops = [], NetworkInsightsPathId: pathId, NetworkPathFound: found }: NetworkInsightsAnalysis,
  path: NetworkInsightsPath | undefined,
): string {
  const from = path?.Source ?? hops[0]?.Component?.Id;
  // Of a path that was not found, AWS prints at most the part up to the obstacle.
  const to = path?.Destination ?? path?.DestinationIp ?? (found === true ? hops.at(-1)?.Component?.Id : undefined);
  const port =
    path?.DestinationPort === undefined ? '' : ` on ${path.Protocol ?? 'port'} ${String(path.DestinationPort)}`;
  if (from !== undefined && to !== undefined) return ` from ${from} to ${to}${port}`;
  if (from !== undefined) return ` from ${from}${port}`;
  return pathId === undefined || pathId === PART ? '' : ` for ${pathId} (its ends: describe-network-insights-paths)`;
}

type Explanation = NonNullable<NetworkInsightsAnalysis['Explanations']>[number];

/** One reason with the resources that it names, and AWS's own code for looking it up; an unlisted code alone. */
function reasonOf(explanation: Explanation): string {
  const { ExplanationCode: code } = explanation;
  const known = code !== undefined && Object.hasOwn(EXPLANATIONS, code) ? EXPLANATIONS[code] : undefined;
  const ids = idsOf(explanation);
  const direction = explanation.Direction === undefined ? '' : ` (${explanation.Direction})`;
  const where = `${direction}${ids.length === 0 ? '' : `, at ${ids.join(', ')}`}`;
  if (code === undefined) return `a reason whose code the paste does not show${where}`;
  return known === undefined ? `AWS's code ${code}${where}` : `${known}${where} (${code})`;
}

/** Findings whose pages explain the reasons; nothing where there is none. */
function pagesOf({ NetworkPathFound: found, Explanations = [] }: NetworkInsightsAnalysis): {
  findings?: readonly string[];
} {
  const ids = found === false ? Explanations.map((e) => findingOf(e.ExplanationCode ?? '', e.Direction)) : [];
  const findings = [...new Set(ids.filter((id) => id !== null))];
  return findings.length === 0 ? {} : { findings };
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
