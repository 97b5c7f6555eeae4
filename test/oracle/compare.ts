/** Where the analyzer's report and the oracle's judgement differ, said in one line each. */
import type { Report } from '../../src/analyzer/report/types.ts';
import type { Cidr, Range } from './addresses.ts';
import { formatAddress, parseAddress, parseCidr } from './addresses.ts';
import type { Judgement, SubnetJudgement } from './judge.ts';
import { describeParts, overall } from './judge.ts';
import type { Verdict } from './words.ts';

export interface Difference {
  readonly kind: 'subnets' | 'subnet' | 'function' | 'packet';
  readonly text: string;
}

type SubnetReport = Report['subnets'][number];

/** All differences; empty when the two agree on every subnet, on the whole, and on every sampled packet. */
export function compare(
  report: Report,
  judgement: Judgement,
  belongTogether: boolean,
  isAboutAddresses: boolean,
): Difference[] {
  const differences: Difference[] = [];
  const name = (subnet: { subnetId: string | null }, tableId: string | null) => subnet.subnetId ?? `(${tableId ?? ''})`;
  const reported = new Map(report.subnets.map((subnet) => [name(subnet, subnet.routeTableId), subnet]));
  for (const judged of judgement.subnets) {
    const key = name(judged, judged.tableId);
    const found = reported.get(key);
    reported.delete(key);
    if (!found) differences.push({ kind: 'subnets', text: `${key} is not in the report` });
    else differences.push(...compareSubnet(key, found, judged, isAboutAddresses));
  }
  for (const key of reported.keys()) differences.push({ kind: 'subnets', text: `${key} is only in the report` });
  if (!differences.some((item) => item.kind === 'subnets') && report.verdict !== judgement.verdict)
    differences.push({ kind: 'function', text: `report ${report.verdict}, oracle ${judgement.verdict}` });
  const own = report.subnets.length === 0 ? report.verdict : overall(report.subnets, belongTogether);
  if (own !== report.verdict)
    differences.push({ kind: 'function', text: `report ${report.verdict}, but its subnets make ${own}` });
  return differences;
}

function compareSubnet(
  key: string,
  report: SubnetReport,
  judged: SubnetJudgement,
  isAboutAddresses: boolean,
): Difference[] {
  if (report.verdict !== judged.verdict) {
    const hops = report.hops
      .filter((hop) => hop.outcome !== 'pass')
      .map((hop) => `${hop.outcome} ${hop.kind} ${hop.id ?? ''} [${hop.rules.join(' ')}] ${hop.text}`);
    const text = [
      `${key}: report ${report.verdict}, oracle ${judged.verdict}`,
      ...hops.map((hop) => `    report: ${hop}`),
      ...describeParts(judged.parts).map((part) => `    oracle: ${part}`),
    ].join('\n');
    return [{ kind: 'subnet', text }];
  }
  return isAboutAddresses ? comparePackets(key, report, judged) : [];
}

/** The first, the middle and the last address of every piece whose fate is certain. */
function comparePackets(key: string, report: SubnetReport, judged: SubnetJudgement): Difference[] {
  const reaches = report.reaches.cidrs.flatMap((text) => readCidr(text));
  const misses = report.misses.cidrs.flatMap((text) => readCidr(text));
  const holds = (list: readonly Cidr[], range: Range, value: bigint) =>
    list.some((cidr) => cidr.family === range.family && cidr.first <= value && value <= cidr.last);
  for (const { range, verdict, by } of judged.parts) {
    if (verdict !== 'reachable' && verdict !== 'unreachable') continue;
    for (const value of new Set([range.first, (range.first + range.last) / 2n, range.last])) {
      const said = `${holds(reaches, range, value) ? 'reached' : ''}${holds(misses, range, value) ? 'missed' : ''}`;
      const right: Record<Verdict & ('reachable' | 'unreachable'), string> = {
        reachable: 'reached',
        unreachable: 'missed',
      };
      // A report that ends in `… and 6 more` may hold the address in what it leaves out.
      if (said === right[verdict] || (said === '' && isCapped(report, right[verdict]))) continue;
      const address = formatAddress(range.family, value);
      return [{ kind: 'packet', text: `${key}: ${address} is ${verdict} (${by}), the report says '${said}'` }];
    }
  }
  return [];
}

function isCapped(report: SubnetReport, word: string): boolean {
  const part = word === 'reached' ? report.reaches : report.misses;
  return part.cidrs.some((text) => text.startsWith('…'));
}

/** A part as the report writes it: `0.0.0.0/1 less the special ranges` (none of which is ever sampled). */
function readCidr(part: string): Cidr[] {
  const text = part.split(' ')[0] ?? '';
  const cidr = parseCidr(text) ?? (parseAddress(text) ? parseCidr(`${text}/${text.includes(':') ? 128 : 32}`) : null);
  return cidr ? [cidr] : [];
}
