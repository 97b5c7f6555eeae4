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
import type { Hop, Outcome, SubnetReport } from './types.ts';

/** The addresses that others see of what a subnet sends (`outbound.ts`); none where nothing is to be seen. */
export type OutboundOf = (context: Context, judged: Judged) => readonly string[];

/** What subnets are told with. */
interface With {
  readonly paste: Paste;
  readonly words: Partial<HopTexts>;
  readonly outboundOf: OutboundOf;
  /** Stops that were put into words: subnets that share a way share its stops. */
  readonly told: Map<HopFact, Hop>;
  /** The last stop, for each way that it ends. */
  readonly ends: Map<Outcome, Hop>;
  /** Subnets of several VPCs are judged. */
  readonly isOfSeveral: boolean;
}

/** All judged subnets, in the order in which they were judged. */
export function subnetReports(analysis: Analysis, words: Omit<With, 'told' | 'ends' | 'isOfSeveral'>): SubnetReport[] {
  const isOfSeveral = vpcsOf(analysis.judged).length > 1;
  const by: With = { ...words, told: new Map(), ends: new Map(), isOfSeveral };
  return analysis.judged.map((judged) => subnetOf(analysis, judged, by));
}

function subnetOf(analysis: Analysis, judged: Judged, by: With): SubnetReport {
  const { context } = analysis;
  const { summary, effective, destination } = judged;
  const { family } = context;
  const outboundAddresses = by.outboundOf(context, judged);
  // What every subnet has is one literal: a thousand objects of one shape, not one grown field by field each.
  const told: Mutable<SubnetReport> = {
    subnetId: judged.subnetId,
    availabilityZone: find(context.model.snapshot.subnets, judged.subnetId)?.data.AvailabilityZone ?? null,
    routeTableId: effective.table?.id ?? null,
    association: effective.association,
    verdict: summary.word,
    lean: summary.lean,
    hops: lineOf(analysis, judged, by),
    reaches: addressPart(family, summary.reaches, destination),
    misses: addressPart(family, summary.misses, destination),
  };
  if (outboundAddresses.length > 0) told.outboundAddresses = outboundAddresses;
  return judged.vpcId !== null && by.isOfSeveral ? withVpc(told, judged.vpcId) : told;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Named beside its subnet, where subnets of several VPCs are judged. */
const withVpc = ({ subnetId, ...told }: SubnetReport, vpcId: string): SubnetReport => ({ subnetId, vpcId, ...told });

/** The stops in order, and the destination at the end where some of the traffic gets there, or may. */
function lineOf({ question }: Analysis, { summary, path, destination }: Judged, by: With): Hop[] {
  const { word } = summary;
  const hops =
    word === 'unreachable'
      ? closedLine(path.hops, destination, by)
      : path.hops.map((hop) => hopOf(hop, outcomeOf(hop, destination), by));
  const key = word === 'reachable' || word === 'intermittent' ? 'arrived' : 'arrived-partly';
  const outcome = word === 'reachable' ? 'pass' : word === 'intermittent' ? 'partial' : word;
  // The line follows the largest part of the destination; a smaller one may carry the doubt.
  if (outcome === 'unreachable' || (key === 'arrived-partly' && hops.some((hop) => hop.outcome === outcome)))
    return hops;
  let end = by.ends.get(outcome);
  if (end === undefined) {
    const text = hopText({ key, destination: question.name }, outcome);
    end = { kind: 'destination', id: null, outcome, rules: [], text, evidence: [] };
    by.ends.set(outcome, end);
  }
  // No push: a list that grows keeps room for twenty more, for each of a thousand subnets.
  return [...hops, end];
}

/** Where the ways on fail one by one and nothing is left, the last stop that stands for several of them blocks what came so far. */
function closedLine(stops: readonly HopFact[], destination: IntervalSet, by: With): Hop[] {
  const outcomes = stops.map((hop) => outcomeOf(hop, destination));
  const partial = outcomes.lastIndexOf('partial');
  const last = outcomes.includes('block') ? -1 : partial === -1 ? outcomes.length - 1 : partial;
  return stops.map((hop, i) => hopOf(hop, i === last ? 'block' : (outcomes[i] ?? 'unknown'), by));
}

/** A stop in words, made once for each way that it ends. */
function hopOf(hop: HopFact, outcome: Outcome, { paste, words, told }: With): Hop {
  const known = told.get(hop);
  if (known?.outcome === outcome) return known;
  const { kind, id, rules, message, places } = hop;
  const text = hopText(message, outcome, words);
  const made: Hop = { kind, id, outcome, rules, text, evidence: evidenceOf(paste, places) };
  told.set(hop, made);
  return made;
}

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
