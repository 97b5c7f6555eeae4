/** The way out over IPv6 that the VPC has where IPv4 gets nowhere (V6-1, COST-2). */
import { routesOf } from '../path/table-routes.ts';
import type { Verdict } from '../words.ts';
import type { FactAt } from './across-subnets.ts';
import type { Analysis } from './answer.ts';
import type { Judged } from './judge.ts';
import type { ResolvedQuestion } from './question.ts';

/** @param overIpv6 answers the same question over IPv6; it is asked only where a table has a route for that */
export function overOtherFamily(
  { asked, target }: ResolvedQuestion,
  verdict: Verdict,
  judged: readonly Judged[],
  overIpv6: () => Analysis,
): FactAt[] {
  const isOpen = target.kind === 'internet' || target.kind === 'host';
  if (!isOpen || asked.family === 'ipv6' || verdict !== 'unreachable' || !judged.some(hasRoute)) return [];
  const other = overIpv6();
  if (other.verdict !== 'reachable') return [];
  return other.facts.flatMap(({ fact, subnets }): FactAt[] =>
    fact.finding === 'egress-only-route'
      ? [{ fact: { ...fact, values: { ...fact.values, instead: true } }, subnets }]
      : [],
  );
}

const hasRoute = ({ effective: { table } }: Judged): boolean =>
  table !== null &&
  routesOf(table).some(
    ({ destination, route, target }) =>
      destination === '::/0' && route.State !== 'blackhole' && target.kind === 'egress-only-internet-gateway',
  );
