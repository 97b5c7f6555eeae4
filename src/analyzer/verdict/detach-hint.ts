/** The free way out of a VPC: to detach the function that was pasted (COST-2). */
import type { Context } from '../path/context.ts';
import type { Fact } from '../path/facts.ts';
import type { Verdict } from '../words.ts';
import type { FactAt } from './across-subnets.ts';
import type { ResolvedQuestion } from './question.ts';

/** A finding that would have a NAT gateway made offers the free way before it (COST-2). */
const offersDetaching = ({ fact }: FactAt): boolean =>
  fact.finding === 'nat-in-private-subnet' ||
  fact.finding === 'nat-private-type' ||
  ((fact.finding === 'no-default-route' ||
    fact.finding === 'route-blackhole' ||
    fact.finding === 'peering-not-transitive') &&
    !fact.values.inside &&
    fact.values.nat === null &&
    fact.values.instance === null);

/** Detaching is the free fix when the question is about public things (COST-2, FN-19). */
export function withDetachHint(
  context: Context,
  question: ResolvedQuestion,
  verdict: Verdict,
  facts: FactAt[],
): FactAt[] {
  const isPublic = question.target.kind !== 'addresses' || question.target.public;
  if (context.caller.kind !== 'function' || verdict !== 'unreachable' || context.family !== 'ipv4' || !isPublic)
    return facts;
  // The public-subnet trap offers the same fix itself.
  if (facts.some(({ fact }) => fact.finding === 'igw-without-public-ip' && !fact.values.exception)) return facts;
  const values = { name: context.caller.name ?? '', offered: facts.some(offersDetaching) };
  const fact: Fact = { finding: 'detach-candidate', values, places: [] };
  return [...facts, { fact, subnets: [] }];
}
