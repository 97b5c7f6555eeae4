/** A closed way over IPv4 beside an open one over IPv6: the reader may need no NAT gateway (V6-1). */
import { publicInternet } from '../network/address-set.ts';
import type { Context } from '../path/context.ts';
import { createMemo } from '../path/memo.ts';
import { summarize } from '../path/summary.ts';
import { routesOf } from '../path/table-routes.ts';
import type { FactAt } from './across-subnets.ts';
import { judge, type Judged } from './judge.ts';
import type { ResolvedQuestion } from './question.ts';

/** What the same subnets do over IPv6, for a function that may use it; nothing unless every table leads it out. */
export function ipv6Works(context: Context, question: ResolvedQuestion, judged: readonly Judged[]): FactAt[] {
  if (!judged.every(({ effective: { table } }) => table && routesOf(table).some((r) => r.destination === '::/0')))
    return [];
  const addresses = publicInternet('ipv6');
  const asked: ResolvedQuestion = { ...question, asked: { ...question.asked, family: 'ipv6' }, addresses };
  const memo = createMemo();
  const looks = { source: 0, zone: 0, branches: 0 };
  const over: Context = { ...context, family: 'ipv6', destination: addresses, memo, looks };
  const ways = judged.map((one) => judge(over, asked, one));
  if (ways.length === 0 || !ways.every((way) => way.summary.word === 'reachable' || lacksOnlyGroups(way))) return [];
  // Groups that were not pasted have their rules yet to show; whatever else there is leads out.
  const unseen = ways.some(lacksOnlyGroups) ? (context.caller.groupIds ?? []) : [];
  const subnets = judged.map(({ subnetId }) => subnetId).filter((id) => id !== null);
  return [
    {
      fact: { finding: 'ipv6-works', values: unseen.length === 0 ? { subnets } : { subnets, unseen }, places: [] },
      subnets,
    },
  ];
}

/** Whether nothing but rules of security groups, which were not pasted, leaves a way open to doubt. */
function lacksOnlyGroups({ summary, destination, path: { hops } }: Judged): boolean {
  if (summary.word !== 'unknown' || summary.lean !== 'reachable') return false;
  const doubts = hops.filter(({ flow }) => summarize(flow, destination).word !== 'reachable');
  return doubts.every(({ kind, message }) => kind === 'security-group' && message.key === 'sg-missing');
}
