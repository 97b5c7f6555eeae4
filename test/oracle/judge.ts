/** From packets to verdicts: every piece of the destination, every port, every subnet (0.2, 0.4, 0.6, MIX). */
import type { Range } from './addresses.ts';
import { cutAt, formatAddress, parseAddress, parseCidr, subtract } from './addresses.ts';
import { dnsSteps } from './dns.ts';
import { SPECIAL, vpcRanges } from './lookups.ts';
import type { Packet, Seat } from './packet.ts';
import { findStart } from './seats.ts';
import { serviceVerdict } from './services.ts';
import { effectiveTable } from './tables.ts';
import type { Family, Question, Setup } from './shapes.ts';
import { walk } from './walk.ts';
import type { Lean, Step, Verdict, Word } from './words.ts';
import { decider, leanOf, mix, overParts, overPorts, wordOf } from './words.ts';
import type { World } from './world.ts';
import { readWorld } from './world.ts';

export interface Part {
  readonly range: Range;
  readonly verdict: Verdict | 'aside';
  readonly by: string;
}

export interface SubnetJudgement {
  readonly subnetId: string | null;
  readonly tableId: string | null;
  readonly verdict: Verdict;
  readonly lean: Lean;
  readonly parts: readonly Part[];
}

export interface Judgement {
  readonly verdict: Verdict | 'mixed';
  readonly subnets: readonly SubnetJudgement[];
}

/** The oracle's answer to a question about a paste. */
export function judge(setup: Setup, question: Question): Judgement {
  const world = readWorld(setup);
  const start = findStart(world, question);
  if (start.kind === 'verdict') return { verdict: start.verdict, subnets: [] };
  const subnets = start.seats.map((seat) => judgeSeat(seat, question));
  return { verdict: overall(subnets, start.hasFunction || question.subnetIds !== undefined), subnets };
}

/** The verdict of all subnets together: a function's subnets mix, strangers agree or are `mixed` (0.6). */
export function overall(subnets: readonly { readonly verdict: Verdict }[], belongTogether: boolean): Verdict | 'mixed' {
  const verdicts = subnets.map((subnet) => subnet.verdict);
  if (verdicts.length === 0) return 'unknown';
  if (belongTogether) return mix(verdicts);
  return new Set(verdicts).size === 1 ? (verdicts[0] ?? 'unknown') : 'mixed';
}

function judgeSeat(seat: Seat, question: Question): SubnetJudgement {
  const { destination } = question;
  const ranges = destinationRanges(seat, question);
  const purpose = ranges === null ? 'internet' : destination.includes('/') ? 'range' : 'address';
  const judged = judgeRanges(seat, question, ranges ?? internet(seat, question.family), purpose);
  const base = { subnetId: seat.subnetId, tableId: seat.tableId, lean: judged.lean, parts: judged.parts };
  if (destination === 'internet' || ranges !== null) return { ...base, verdict: judged.verdict };
  // Without the name no packet leaves, so what the name is worth holds for each of them.
  const named = judgeRanges(seat, question, internet(seat, question.family), purpose, dnsSteps(seat, question));
  if (destination.includes('.')) return { ...base, verdict: named.verdict };
  return { ...base, verdict: serviceVerdict(seat, question, judged.verdict, named.verdict) };
}

function destinationRanges(seat: Seat, question: Question): Range[] | null {
  const cidr = parseCidr(question.destination);
  const address = parseAddress(question.destination);
  const range = cidr ?? (address && { family: address.family, first: address.value, last: address.value });
  if (range === null) return null;
  // What is no internet address meets another fate at an internet gateway than what is one.
  const special = SPECIAL[range.family].flatMap((text) => parseCidr(text) ?? []);
  const cuts = special.flatMap((item) => [item.first, item.last + 1n]);
  return cutAt(
    range,
    [...new Set([...seat.world.cuts[range.family], ...cuts])].sort((a, b) => (a < b ? -1 : 1)),
  );
}

/** The public internet as pieces that no CIDR of the paste divides (0.4). */
export function internet(seat: Seat, family: Family): Range[] {
  const all = parseCidr(family === 'ipv4' ? '0.0.0.0/0' : '2000::/3');
  const holes = SPECIAL[family].flatMap((text) => parseCidr(text) ?? []);
  const table = seat.subnetId === null ? null : effectiveTable(seat.world, seat.subnetId, seat.vpcId)?.table;
  const vpc = [seat.vpcId, table?.VpcId ?? null].flatMap((vpcId) => vpcRanges(seat.world, vpcId));
  return (all ? subtract(all, [...holes, ...vpc]) : []).flatMap((range) => cutAt(range, seat.world.cuts[family]));
}

/** One witness address per piece, every pair of ports, weighted by size. */
export function judgeRanges(
  seat: Seat,
  question: Question,
  ranges: readonly Range[],
  purpose: Packet['purpose'],
  before: readonly Step[] = [],
): { verdict: Verdict; lean: Lean; parts: Part[] } {
  let lean: Lean = null;
  const parts = ranges.map((range): Part => {
    const words = new Set<Word>();
    let first: readonly Step[] = [];
    for (const packet of packetsTo(seat, question, range.first, purpose)) {
      const steps = [...before, ...walk(seat, packet)];
      words.add(wordOf(steps));
      if (first.length === 0) first = steps;
    }
    lean = leanOf(first) ?? lean;
    const by = decider(first);
    return { range, verdict: overPorts(words), by: by ? `${by.hop} ${by.rule}` : '' };
  });
  const counted = parts.flatMap((part) =>
    part.verdict === 'aside' ? [] : [{ verdict: part.verdict, size: part.range.last - part.range.first + 1n }],
  );
  return { verdict: counted.length === 0 ? 'reachable' : overParts(counted), lean, parts };
}

/** The packets of one destination: one per piece of the client ports, for the function's socket and for a translator. */
export function packetsTo(seat: Seat, question: Question, destination: bigint, purpose: Packet['purpose']): Packet[] {
  const ports = portPieces(seat.world);
  return ports.flatMap((clientPort) =>
    ports.map((translatedPort) => ({
      family: question.family,
      destination,
      protocol: question.protocol,
      port: question.port,
      clientPort,
      translatedPort,
      purpose,
    })),
  );
}

function portPieces(world: World): readonly number[] {
  return world.ports;
}

/** The parts as text, for a reader of a mismatch. */
export function describeParts(parts: readonly Part[]): string[] {
  return parts
    .filter((part, i) => i === 0 || parts[i - 1]?.verdict !== part.verdict || parts[i - 1]?.by !== part.by)
    .map((part) => `${formatAddress(part.range.family, part.range.first)} ${part.verdict} ${part.by}`);
}
