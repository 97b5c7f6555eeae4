/** A closed way over IPv4 beside an open one over IPv6: the reader may need no NAT gateway (V6-1). */
import { publicInternet } from '../network/address-set.ts';
import type { Context } from '../path/context.ts';
import { createMemo } from '../path/memo.ts';
import { routesOf } from '../path/table-routes.ts';
import type { Verdict } from '../words.ts';
import type { FactAt } from './across-subnets.ts';
import type { CallerChoice } from './caller-choice.ts';
import { judge, type Judged } from './judge.ts';
import type { ResolvedQuestion } from './question.ts';

/** What the same subnets do over IPv6; nothing unless the function may use it and some table leads it out. */
export function ipv6Works(
  context: Context,
  { found, attachment }: CallerChoice,
  question: ResolvedQuestion,
  verdict: Verdict,
  judged: readonly Judged[],
): FactAt[] {
  if (verdict !== 'unreachable' || context.family !== 'ipv4' || question.target.kind !== 'internet') return [];
  if (!found || attachment !== 'vpc' || found.data.VpcConfig?.Ipv6AllowedForDualStack !== true) return [];
  if (!judged.every(({ effective: { table } }) => table && routesOf(table).some((r) => r.destination === '::/0')))
    return [];
  const addresses = publicInternet('ipv6');
  const asked: ResolvedQuestion = { ...question, asked: { ...question.asked, family: 'ipv6' }, addresses };
  const memo = createMemo();
  const looks = { source: 0, zone: 0, branches: 0 };
  const over: Context = { ...context, family: 'ipv6', destination: addresses, memo, looks };
  const words = judged.map((one) => judge(over, asked, one).summary.word);
  if (words.length === 0 || words.some((word) => word !== 'reachable')) return [];
  const subnets = judged.map(({ subnetId }) => subnetId).filter((id) => id !== null);
  const values = { subnets, name: context.caller.name ?? '' };
  return [{ fact: { finding: 'ipv6-works', values, places: [] }, subnets }];
}
