/** One state of a VPC as the figure shows it: all of it from the report and the documents, nothing decided here. */
import type { Report, SubnetReport } from '../analyzer/report/types.ts';
import { parseAddress } from '../analyzer/network/address.ts';
import { find } from '../analyzer/path/model.ts';
import { decidingEntry } from '../analyzer/path/rules/network-acl.ts';
import { evidenceOf } from '../analyzer/report/evidence.ts';
import { namesOf } from '../analyzer/report/names.ts';
import type { Place, Snapshot } from '../analyzer/snapshot/types.ts';
import { destinationAddress, endpointAddress, functionAddress, instancePair, natPair } from './addresses.ts';
import { type Addresses, type Draft, framesOf } from './frames.ts';
import { decidingLines, pieceOf, type Source } from './lines.ts';
import { stopsOf } from './stops.ts';
import type { Frame, Scene, Stop } from './types.ts';

/** A document as text, under the name that its lines are shown with. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * The scene of a report.
 * @param through the subnet whose path is walked; by default the first that does not simply arrive, or else the first
 * @returns null when the report judges no path at all
 */
export function sceneFrom(
  report: Report,
  snapshot: Snapshot,
  texts: readonly NamedText[],
  through: string | null = null,
): Scene | null {
  const subnet = pathOf(report, through);
  const hops = subnet?.hops ?? report.function?.hops ?? [];
  if (hops.length === 0) return null;
  const own = subnet?.verdict ?? report.verdict;
  const stops = stopsOf({ hops, verdict: own === 'mixed' ? 'unknown' : own }, report);
  const sources = texts.map(({ name, text }, source) => ({
    name: report.documents.find((document) => document.source === source)?.command ?? name,
    lines: text.split('\n'),
  }));
  const example = subnet?.reaches.witness ?? subnet?.misses.witness ?? null;
  const drafts = framesOf(stops, own, addressesOf(report, snapshot, subnet));
  return {
    headline: report.headline,
    verdict: report.verdict,
    own,
    subnetId: subnet?.subnetId ?? null,
    question: report.question,
    function: report.function,
    names: namesOf(snapshot, report),
    stops,
    frames: drafts.map((draft) => withLines(draft, stops, { report, snapshot, sources, example })),
    bill: null,
  };
}

function pathOf({ subnets }: Report, through: string | null): SubnetReport | null {
  const asked = subnets.find(({ subnetId }) => subnetId !== null && subnetId === through);
  return asked ?? subnets.find(({ verdict }) => verdict !== 'reachable') ?? subnets[0] ?? null;
}

function addressesOf(report: Report, snapshot: Snapshot, subnet: SubnetReport | null): Addresses {
  const { family, port } = report.question;
  const subnetId = subnet?.subnetId ?? null;
  return {
    // An unattached function sends from an address of Lambda's own, which no document shows.
    source:
      subnet === null
        ? { text: 'Lambda’s network', place: null }
        : subnetId === null
          ? { text: 'the subnet', place: null }
          : functionAddress(snapshot, subnetId, family),
    destination: destinationAddress(report, subnet),
    port: String(port),
    family,
    pairAt: ({ kind, id }) => {
      if (family === 'ipv6') return null;
      if (kind === 'nat-gateway') return natPair(snapshot, id, subnet?.availabilityZone ?? null);
      return kind === 'nat-instance' ? instancePair(snapshot, id) : null;
    },
    divertedAt: ({ kind, id }) =>
      kind === 'interface-endpoint' && id !== null ? endpointAddress(snapshot, id, subnetId ?? '') : null,
  };
}

interface Documents {
  readonly report: Report;
  readonly snapshot: Snapshot;
  readonly sources: readonly Source[];
  /** An address of the destination, where the packet carries a name. */
  readonly example: string | null;
}

function withLines({ places, ...frame }: Draft, stops: readonly Stop[], documents: Documents): Frame {
  const stop = stops[frame.at];
  if (stop === undefined || (frame.way === 'back' && NO_LINES.has(stop.kind))) return { ...frame, lines: [] };
  const { report, snapshot, sources } = documents;
  const entry = entryOf(stop, frame, documents);
  const shown = places.filter((place) => place !== null);
  const evidence = [
    ...(entry === null ? stop.evidence : evidenceOf(snapshot.paste, [entry])),
    ...shown.flatMap((place) => evidenceOf(snapshot.paste, [place])),
  ];
  const pieces = evidence.flatMap((each) => {
    const source = report.documents[each.document]?.source;
    return source === undefined ? [] : [pieceOf(each, source)];
  });
  const changed = frame.was === null ? [] : [frame.from, frame.to, frame.was.text];
  const values = [...wordsOf(stop.text), ...(frame.at === 0 ? [frame.from] : changed)];
  const about = { kind: stop.kind, family: report.question.family };
  return { ...frame, lines: decidingLines(about, values, pieces, sources) };
}

/** Stops that let a reply pass without looking at anything. */
const NO_LINES: ReadonlySet<Stop['kind']> = new Set(['function', 'security-group']);

/** The entry of a network ACL that decides about the packet or about its reply; null where none is seen to. */
function entryOf(
  { kind, id, outcome, stopsReply }: Stop,
  { way, from, to }: Pick<Frame, 'way' | 'from' | 'to'>,
  { report, snapshot, example }: Documents,
): Place | null {
  if (kind !== 'network-acl' || (outcome === 'block' && !(stopsReply && way === 'out'))) return null;
  const found = find(snapshot.networkAcls, id);
  const far = way === 'out' ? to : from;
  const address = parseAddress(far) ?? parseAddress(example ?? '');
  if (!found || !address) return null;
  const { family, protocol, port } = report.question;
  const ports = way === 'out' ? { service: port } : 'client';
  return (
    decidingEntry(found, way === 'out' ? 'egress' : 'ingress', family, protocol, ports, address.value)?.place ?? null
  );
}

/** Ids and ranges that a sentence names. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s,;()]+/u)
    .map((word) => word.replace(/[.:]$/u, ''))
    .filter((word) => /\d/u.test(word));
