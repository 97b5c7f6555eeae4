/** The headline of subnets that differ. */
import type { Judged } from '../verdict/judge.ts';
import { vpcsOf } from '../verdict/vpcs-of.ts';
import type { MixedHeadline } from './because.ts';

/** Says how many of the judged subnets come to what; without a function the short answer asks where it is. */
export const mixedHeadline: MixedHeadline = ({ judged, choice }, to) => {
  const headline = mixed(judged, to);
  // Nobody has said that the function is in any of them.
  const isOpen = !choice.found && !choice.subject && choice.subnetIds.length === 0;
  const vpcs = vpcsOf(judged).length;
  const where = vpcs > 1 ? `The paste holds ${String(vpcs)} VPCs. ` : '';
  return { headline, answer: isOpen ? `${where}It depends on which subnets your function is attached to.` : headline };
};

function mixed(judged: readonly Judged[], to: string): string {
  const counts = new Map<string, number>();
  for (const j of judged) counts.set(j.summary.word, (counts.get(j.summary.word) ?? 0) + 1);
  const words: readonly (readonly [word: string, one: string, many: string])[] = [
    ['reachable', 'can reach it', 'can reach it'],
    ['unreachable', 'cannot', 'cannot'],
    ['intermittent', 'can only some of the time', 'can only some of the time'],
    ['depends', 'depends on something else', 'depend on something else'],
    ['unknown', 'is not certain', 'are not certain'],
  ];
  const parts = words.flatMap(([word, one, many]) => {
    const count = counts.get(word) ?? 0;
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}`];
  });
  return `The subnets differ on the way to ${to}: of ${String(judged.length)}, ${parts.join(', ')}.`;
}
