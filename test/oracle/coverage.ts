/** What a run of seeds exercises: route targets, questions, findings of the report and rules of its hops, with counts. */
import type { Report } from '../../src/analyzer/index.ts';
import type { Generated } from './generate.ts';
import type { Route, RouteTable } from './shapes.ts';

export class Coverage {
  readonly targets = new Map<string, number>();
  readonly questions = new Map<string, number>();
  readonly findings = new Map<string, number>();
  readonly rules = new Map<string, number>();
  readonly files = new Map<string, number>();

  /** Counts one VPC and its report; each thing once per VPC. */
  add({ files, question }: Generated, report: Report): void {
    count(
      this.targets,
      tablesIn(files).flatMap((table) => (table.Routes ?? []).map(targetKind)),
    );
    count(this.questions, questionKinds(question));
    count(
      this.files,
      Object.values(files).flatMap((file) => Object.keys(file as object)),
    );
    count(
      this.findings,
      report.findings.map((finding) => finding.id),
    );
    const hops = [...(report.function?.hops ?? []), ...report.subnets.flatMap((subnet) => subnet.hops)];
    count(
      this.rules,
      hops.flatMap((hop) => hop.rules),
    );
  }
}

function count(into: Map<string, number>, names: readonly string[]): void {
  for (const name of new Set(names)) into.set(name, (into.get(name) ?? 0) + 1);
}

function tablesIn(files: Generated['files']): RouteTable[] {
  return Object.values(files).flatMap((file) => (file as { RouteTables?: RouteTable[] }).RouteTables ?? []);
}

/** The target of a route as the rules list them (TGT-1 to TGT-15). */
function targetKind(route: Route): string {
  const gateway = route.GatewayId;
  if (route.Origin === 'Advertisement') return 'IpAddress';
  if (gateway === 'local') return 'local';
  if (gateway?.startsWith('vpce-') === true)
    return route.DestinationPrefixListId === undefined ? 'vpce (firewall)' : 'vpce (gateway endpoint)';
  if (gateway !== undefined) return gateway.split('-')[0] ?? gateway;
  const field = Object.keys(route).find((key) => /(?:Id|Arn|IpAddress)$/.test(key) && !key.startsWith('Destination'));
  return field ?? 'none';
}

function questionKinds({
  destination,
  family,
  protocol,
  port,
  subnetIds,
  functionName,
}: Generated['question']): string[] {
  return [
    `${kindOf(destination)} ${family}`,
    `${protocol} ${port}`,
    ...(subnetIds ? ['subnetIds'] : []),
    ...(functionName === undefined ? [] : ['functionName']),
  ];
}

function kindOf(destination: string): string {
  if (destination === 'internet') return 'internet';
  if (destination.includes('/')) return 'CIDR';
  if (/^[0-9a-f:.]+$/.test(destination))
    return destination.startsWith('10.') || destination.startsWith('172.') ? 'private address' : 'address';
  return destination.includes('.') ? 'host name' : 'service';
}
