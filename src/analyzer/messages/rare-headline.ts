/** The words of headlines that few reports have: of verdicts between yes and no, and of what is no event function. */
import type { Subject } from '../path/exit.ts';
import type { Judged } from '../verdict/judge.ts';
import { because, named, place } from './because.ts';
import type { HeadlineInput, Reasons } from './because.ts';
import { contextFor } from './finding-spec.ts';
import { listed } from './findings/define.ts';
import { BEYOND } from './wording.ts';
import type { Headline } from './wording.ts';

/** `Web Function orders`, `Web Function orders (revision 3f2a9c1d)`, `Network connector orders-egress`, `MicroVM …`. */
export function subjectName({ kind, name, exits }: Subject): string {
  if (kind === 'microvm') return `MicroVM ${named(name, 'without a name')}`;
  if (kind === 'network-connector') return `What sends through network connector ${named(name, 'of this paste')}`;
  const revisions = exits.flatMap(({ users }) => users.map(({ id }) => id));
  return `Web Function ${named(name, 'of this paste')}${revisions.length === 1 ? ` (revision ${revisions[0] ?? ''})` : ''}`;
}

/**
 * That a function gets through only at times, or that it fails at times and nothing says that it ever gets through (MIX-1).
 * @param beside what stops traffic beside the paths of subnets; null where nothing does
 */
export function intermittentHeadline(input: HeadlineInput, who: string, to: string, beside: string | null): Headline {
  const why = beside ?? intermittentWhy(input);
  const words = input.judged.map(({ summary }) => summary.word);
  const mayNeverWork =
    !input.choice.subject &&
    words.includes('unreachable') &&
    !words.includes('reachable') &&
    !words.includes('intermittent');
  const answer = mayNeverWork
    ? `${who} fails to reach ${to} at least some of the time`
    : `${who} reaches ${to} only some of the time`;
  return { answer: `${answer}.`, headline: `${answer}: ${why}${mayNeverWork ? '; the rest is not known' : ''}.` };
}

function intermittentWhy({ judged, base, specOf }: Reasons): string {
  const bad = judged.filter((j) => j.summary.word === 'unreachable');
  if (bad.length > 0 && bad.length < judged.length) {
    const ids = bad.map((j) => place(j));
    const reason = because({ judged: bad, base, specOf });
    return `it fails whenever it sends through ${listed(ids)}${reason ? `, where ${reason}` : ''}`;
  }
  const partial = judged.filter((j) => j.summary.word === 'intermittent');
  return (
    because({ judged: partial.length > 0 ? partial : judged, base, specOf }) ??
    'a part of the traffic is stopped on the way'
  );
}

/** Says on what it depends, and what is suspected. */
export function dependsHeadline(input: HeadlineInput, who: string, to: string, lean: string): Headline {
  const on = dependsOn(input.judged);
  const why = input.lean === 'unreachable' ? suspected(input) : '';
  return {
    answer: `Whether ${who} can reach ${to} depends on something else${on}.`,
    headline: `Whether ${who} can reach ${to} depends on ${BEYOND}${on}${lean}${why}.`,
  };
}

/** What is in the way if the part that the paste does not prove is as it seems. */
function suspected({ judged, base, specOf }: HeadlineInput): string {
  for (const { path, subnetId } of judged) {
    const fact = path.facts.find((f) => f.unsure === true && f.finding === 'transit-gateway-route-missing');
    const why = fact && specOf(fact.finding).because?.(fact.values, contextFor(base, [subnetId]));
    if (why !== undefined) return `: ${why}`;
  }
  return '';
}

function dependsOn(judged: readonly Judged[]): string {
  const hop = judged[0]?.path.hops.find((h) =>
    [
      'transit-gateway',
      'virtual-private-gateway',
      'firewall-endpoint',
      'core-network',
      'local-gateway',
      'interface-endpoint',
    ].includes(h.kind),
  );
  return hop?.id ? ` (${hop.id})` : '';
}
