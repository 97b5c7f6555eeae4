/** One subnet of the report: its verdict, and its line of stops with the break in it. */
import type { Analysis } from '../verdict/answer.ts';
import type { Context } from '../path/context.ts';
import type { Judged } from '../verdict/judge.ts';
import type { IntervalSet } from '../network/interval-set.ts';
import { find } from '../path/model.ts';
import type { HopFact } from '../path/segment.ts';
import { wordOn } from '../path/summary.ts';
import { vpcsOf } from '../verdict/vpcs-of.ts';
import type { Paste } from '../paste/types.ts';
import { addressPart } from './address-part.ts';
import { evidenceOf } from './evidence.ts';
import { hopText } from '../messages/hops.ts';
import type { HopTexts } from '../messages/hops.ts';
import type { Hop, Outcome, SubnetReport, Verdict } from './types.ts';

/** The addresses that others see of what a subnet sends (`outbound.ts`); none where nothing is to be seen. */
export type OutboundOf = (context: Context, judged: Judged) => readonly string[];

/** What a subnet is told with. */
interface With {
  readonly paste: Paste;
  readonly words: Partial<HopTexts>;
  readonly outboundOf: OutboundOf;
}

export function subnetOf(analysis: Analysis, judged: Judged, { paste, words, outboundOf }: With): SubnetReport {
  const { context } = analysis;
  const { summary, effective, destination } = judged;
  const { family } = context;
  const isOfSeveral = context.memo.once(['several VPCs'], () => vpcsOf(analysis.judged).length > 1);
  const outbound = outboundOf(context, judged);
  return {
    subnetId: judged.subnetId,
    ...(judged.vpcId !== null && isOfSeveral && { vpcId: judged.vpcId }),
    availabilityZone: find(context.model.snapshot.subnets, judged.subnetId)?.data.AvailabilityZone ?? null,
    routeTableId: effective.table?.id ?? null,
    association: effective.association,
    verdict: summary.word,
    lean: summary.lean,
    hops: lineOf(analysis, judged, paste, words),
    reaches: addressPart(family, summary.reaches, destination),
    misses: addressPart(family, summary.misses, destination),
    ...(outbound.length > 0 && { outboundAddresses: outbound }),
  };
}

/** The stops in order, and the destination at the end where some of the traffic gets there, or may. */
function lineOf(
  { context, question }: Analysis,
  { summary, path, destination }: Judged,
  paste: Paste,
  words: Partial<HopTexts>,
): Hop[] {
  const { word } = summary;
  const stops = path.hops.map((hop) => ({ hop, outcome: outcomeOf(hop, destination) }));
  const hops = closed(stops, word).map(({ hop, outcome }) =>
    context.memo.once(['hop', hop, outcome], () => hopOf(hop, outcome, paste, words)),
  );
  const end = (key: 'arrived' | 'arrived-partly', outcome: Outcome): Hop => {
    const text = hopText({ key, destination: question.name }, outcome);
    return { kind: 'destination', id: null, outcome, rules: [], text, evidence: [] };
  };
  if (word === 'reachable') return [...hops, end('arrived', 'pass')];
  if (word === 'intermittent') return [...hops, end('arrived', 'partial')];
  // The line follows the largest part of the destination; a smaller one may carry the doubt.
  const isTold = word === 'unreachable' || hops.some((hop) => hop.outcome === word);
  return isTold ? hops : [...hops, end('arrived-partly', word)];
}

interface Stop {
  readonly hop: HopFact;
  readonly outcome: Outcome;
}

/** Where the ways on fail one by one and nothing is left, the last stop that stands for several of them blocks what came so far. */
function closed(stops: readonly Stop[], word: Verdict): readonly Stop[] {
  if (word !== 'unreachable' || stops.some(({ outcome }) => outcome === 'block')) return stops;
  const partial = stops.findLastIndex(({ outcome }) => outcome === 'partial');
  const last = partial === -1 ? stops.length - 1 : partial;
  return stops.map(({ hop, outcome }, i) => ({ hop, outcome: i === last ? 'block' : outcome }));
}

const hopOf = (
  { kind, id, rules, message, places }: HopFact,
  outcome: Outcome,
  paste: Paste,
  words: Partial<HopTexts>,
): Hop => ({
  kind,
  id,
  outcome,
  rules,
  text: hopText(message, outcome, words),
  evidence: evidenceOf(paste, places),
});

function outcomeOf({ flow, assumed }: HopFact, destination: IntervalSet): Outcome {
  const word = wordOn(flow, destination);
  switch (word) {
    case 'reachable':
      return assumed === true ? 'assumed' : 'pass';
    case 'unreachable':
      return 'block';
    case 'intermittent':
      return 'partial';
    default:
      return word;
  }
}
