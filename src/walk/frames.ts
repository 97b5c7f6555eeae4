/** The packet, stop by stop: out to where it ends, and where it arrives the reply on its way back. */
import type { Family, Verdict } from '../analyzer/report/types.ts';
import { CLIENT_PORTS } from '../analyzer/path/reach-map.ts';
import type { Place } from '../analyzer/snapshot/types.ts';
import type { Pair, Shown } from './addresses.ts';
import { replyText, spoken, wayBack } from './reply.ts';
import type { End, Frame, Packet, Stop } from './types.ts';

/** What the documents tell of the addresses on the way. */
export interface Addresses {
  readonly source: Shown;
  readonly destination: string;
  readonly port: string;
  readonly family: Family;
  /** Whose address a stop writes into the source; null for a stop that leaves it alone. */
  readonly pairAt: (stop: Stop) => Pair | null;
  /** Where a stop sends the packet instead; null for nowhere else. */
  readonly divertedAt: (stop: Stop) => Shown | null;
}

/** A frame before its lines are looked up: places that show the addresses on it stand in for them. */
export interface Draft extends Omit<Frame, 'lines'> {
  readonly places: readonly (Place | null)[];
}

export const PORTS = `${CLIENT_PORTS.from}-${CLIENT_PORTS.to - 1}`;

/** All frames of one path. */
export function framesOf(stops: readonly Stop[], verdict: Verdict, addresses: Addresses): readonly Draft[] {
  const last = lastStop(stops, verdict);
  const out = wayOut(stops.slice(0, last + 1), addresses);
  const arrives = last === stops.length - 1 && stops[last]?.outcome !== 'block' && !UNSURE.has(verdict);
  if (!arrives) return ended(out, UNSURE.has(verdict) ? 'unseen' : 'dropped');
  const { frames, isLost } = replyOf(stops, out);
  return [...out, ...ended(frames, isLost ? 'dropped' : verdict === 'intermittent' ? 'partly' : 'answered')];
}

const UNSURE: ReadonlySet<Verdict> = new Set(['depends', 'unknown', 'mixed']);

/** Where the packet itself gets to; a network ACL that stops replies lets it pass. */
function lastStop(stops: readonly Stop[], verdict: Verdict): number {
  const isEnd = ({ outcome, stopsReply }: Stop): boolean =>
    UNSURE.has(verdict)
      ? outcome === 'unknown' || outcome === 'depends' || (outcome === 'block' && !stopsReply)
      : outcome === 'block' && !stopsReply && verdict !== 'intermittent';
  const at = stops.findIndex(isEnd);
  return at === -1 ? stops.length - 1 : at;
}

function wayOut(stops: readonly Stop[], addresses: Addresses): readonly Draft[] {
  let packet: Packet = { from: addresses.source.text, to: addresses.destination, port: addresses.port };
  let pair: Pair | null = null;
  return stops.map((stop, at) => {
    const before: Packet = packet;
    const goesOn = stop.outcome !== 'block';
    const places: (Place | null)[] = at === 0 ? [addresses.source.place] : [];
    const diverted = goesOn ? addresses.divertedAt(stop) : null;
    const own: Pair | null = goesOn ? addresses.pairAt(stop) : null;
    if (diverted) {
      packet = { ...packet, to: diverted.text };
      places.push(diverted.place);
    } else if (own) {
      packet = { ...packet, from: own.inside.text };
      places.push(own.inside.place);
      pair = own;
    } else if (goesOn && stop.kind === 'internet-gateway' && addresses.family === 'ipv4' && pair?.outside) {
      packet = { ...packet, from: pair.outside.text };
      places.push(pair.outside.place);
    }
    const side: 'from' | 'to' | null = packet.from !== before.from ? 'from' : packet.to !== before.to ? 'to' : null;
    const was = side === null ? null : { side, text: before[side] };
    return { ...packet, at, way: 'out', was, text: outText(stop, before), end: null, places };
  });
}

/** Rules by which an internet gateway needs a public partner of the source. */
const PARTNER = new Set(['TGT-2', 'NAT-2']);

function outText({ kind, id, outcome, stopsReply, text, rules }: Stop, { from }: Packet): string {
  // What it does to the reply is told when the reply comes.
  if (kind === 'network-acl' && id !== null && (stopsReply || outcome === 'pass')) return `${id} lets it out.`;
  const isPartnerless = kind === 'internet-gateway' && outcome === 'block' && rules.some((rule) => PARTNER.has(rule));
  return isPartnerless ? `${spoken(from)} has no public partner: dropped.`.replace(/^a/u, 'A') : text;
}

/** The reply, from the far end to the function or to where it is stopped. */
function replyOf(stops: readonly Stop[], out: readonly Draft[]): { frames: readonly Draft[]; isLost: boolean } {
  const frames: Draft[] = [];
  const sent = out.at(-1);
  if (sent === undefined) return { frames, isLost: false };
  const from = sent.to;
  let to = sent.from;
  for (const at of wayBack(stops)) {
    const stop = stops[at];
    const there = out[at];
    if (stop === undefined || there === undefined) continue;
    // What this stop wrote into the source on the way out is taken back.
    const before = out[at - 1]?.from ?? there.from;
    const was = before === there.from ? null : { side: 'to' as const, text: to };
    if (was !== null) to = before;
    const text = replyText(stop, { was: was?.text ?? null, to, ports: PORTS });
    frames.push({ from, to, port: PORTS, at, way: 'back', was, text, end: null, places: there.places });
    if (stop.stopsReply) return { frames, isLost: true };
  }
  return { frames, isLost: false };
}

const ended = (frames: readonly Draft[], end: End): readonly Draft[] =>
  frames.map((frame, i) => (i === frames.length - 1 ? { ...frame, end } : frame));
