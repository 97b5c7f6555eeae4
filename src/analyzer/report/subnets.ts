/** One subnet of the report: its verdict, and its line of stops with the break in it. */
import type { Analysis } from '../verdict/analysis.ts';
import type { Judged } from '../verdict/judge.ts';
import { find } from '../path/model.ts';
import type { HopFact } from '../path/segment.ts';
import { summarize } from '../path/summary.ts';
import type { Paste } from '../paste/types.ts';
import { addressPart } from './address-part.ts';
import { evidenceOf } from './evidence.ts';
import { sayHop } from '../messages/hops.ts';
import type { Hop, Outcome, SubnetReport, Verdict } from './types.ts';

export function subnetOf({ context, question }: Analysis, judged: Judged, paste: Paste): SubnetReport {
  const { summary, effective, path, destination } = judged;
  const { family, memo } = context;
  const hops = closed(
    path.hops.map((hop) => memo.once(['hop', hop, destination], () => hopOf(hop, judged, paste))),
    summary.word,
  );
  const arrives = summary.word === 'reachable' || summary.word === 'intermittent';
  if (arrives)
    hops.push({
      kind: 'destination',
      id: null,
      outcome: summary.word === 'reachable' ? 'pass' : 'partial',
      rules: [],
      text: sayHop({ key: 'arrived', destination: question.name }),
      evidence: [],
    });
  // The line follows the largest part of the destination; a smaller one may carry the doubt.
  else if (summary.word !== 'unreachable' && !hops.some((hop) => hop.outcome === summary.word))
    hops.push({
      kind: 'destination',
      id: null,
      outcome: summary.word,
      rules: [],
      text: sayHop({ key: 'arrived-partly', destination: question.name }),
      evidence: [],
    });
  return {
    subnetId: judged.subnetId,
    availabilityZone: find(context.model.snapshot.subnets, judged.subnetId)?.data.AvailabilityZone ?? null,
    routeTableId: effective.table?.id ?? null,
    association: effective.association,
    verdict: summary.word,
    lean: summary.lean,
    hops,
    reaches: addressPart(family, summary.reaches, destination),
    misses: addressPart(family, summary.misses, destination),
  };
}

/** Where the ways on fail one by one and nothing is left, the last stop that stands for several of them blocks what came so far. */
function closed(hops: readonly Hop[], word: Verdict): Hop[] {
  const partial = hops.findLastIndex((hop) => hop.outcome === 'partial');
  const last = partial === -1 ? hops.length - 1 : partial;
  if (word !== 'unreachable' || hops.some((hop) => hop.outcome === 'block')) return [...hops];
  return hops.map((hop, i) => (i === last ? { ...hop, outcome: 'block' } : hop));
}

function hopOf(hop: HopFact, judged: Judged, paste: Paste): Hop {
  return {
    kind: hop.kind,
    id: hop.id,
    outcome: outcomeOf(hop, judged),
    rules: hop.rules,
    text: sayHop(hop.says),
    evidence: evidenceOf(paste, hop.places),
  };
}

function outcomeOf(hop: HopFact, { destination }: Judged): Outcome {
  const { word } = summarize(hop.flow, destination);
  switch (word) {
    case 'reachable':
      return hop.assumed === true ? 'assumed' : 'pass';
    case 'unreachable':
      return 'block';
    case 'intermittent':
      return 'partial';
    default:
      return word;
  }
}
