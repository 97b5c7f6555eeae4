/** What Lambda's own network reaches of a destination: public addresses and nothing private (FN-1, FN-23). */
import { publicInternet } from '../network/address-set.ts';
import { size, subtract } from '../network/interval-set.ts';
import type { ResolvedQuestion } from './question.ts';
import type { Word } from '../words.ts';
import { NEGLIGIBLE } from '../path/summary.ts';

/** Public addresses are reached from Lambda's own network, private ones are not; measured by the number of addresses, as any destination is. */
export function publicPart({ target, addresses }: ResolvedQuestion): Word {
  if (target.kind !== 'addresses') return 'reachable';
  const misses = size(subtract(addresses, publicInternet('ipv4'))) / size(addresses);
  if (misses < NEGLIGIBLE) return 'reachable';
  return 1 - misses < NEGLIGIBLE ? 'unreachable' : 'intermittent';
}
