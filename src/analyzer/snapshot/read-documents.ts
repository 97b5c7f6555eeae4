import type { Paste, PasteDocument } from '../paste/types.ts';
import { picksFields } from './command.ts';
import { belongsTo, combine, coverageOf, TORN } from './coverage.ts';
import type { Contribution } from './coverage.ts';
import type { Candidate } from './candidate.ts';
import { canonicalId } from '../aws/ids.ts';
import { cutsAt, cutsOf } from './incomplete.ts';
import { ownText } from './json.ts';
import type { Kind } from './kind.ts';
import { isFieldOfSome, vpcAttributes } from './kinds.ts';
import type { Log, Remark } from './log.ts';
import { addRegion, candidateOf } from './make-candidate.ts';
import type { Source } from './make-candidate.ts';
import { recognise } from './recognise.ts';
import type { Listing } from './recognised.ts';
import { regionOf } from './regions.ts';
import { summarise } from './summaries.ts';
import { tracesOf } from './traces.ts';
import type { Trace } from './traces.ts';
import { isPlainElement } from './plain-element.ts';
import { onUnrecognised } from './unrecognised.ts';
import { holdsWelded } from './welded.ts';
import type { RuleListing } from './security-group-rules.ts';
import type { Coverage, DocumentSummary, Place } from './types.ts';

/** Everything of one kind in all documents, before duplicates are settled. */
export interface Pile {
  readonly candidates: Candidate[];
  readonly contributions: Contribution[];
  readonly listings: RuleListing[];
}

/** All documents, sorted by kind. */
export interface Reading {
  readonly summaries: readonly DocumentSummary[];
  readonly regions: ReadonlySet<string>;
  readonly piles: ReadonlyMap<Kind, Pile>;
  /** Kinds of which parts stand in the paste that could not be read. */
  readonly traces: ReadonlyMap<Kind, Trace>;
}

/** Reads every document once, and sorts what it holds by kind. */
export function readDocuments(paste: Paste, log: Log): Reading {
  const piles = new Map<Kind, Pile>();
  const regions = new Set<string>();
  const summaries: DocumentSummary[] = [];
  const remarks: { readonly remark: Remark; readonly document: number }[] = [];
  const kindsIn = new Map<PasteDocument, ReadonlySet<Kind>>();
  // The end of an answer in YAML whose beginning is lost stands at the margin of the document above it.
  let hasRests = false;
  paste.documents.forEach((document, index) => {
    const found = recognise(document);
    const cuts = document.incomplete.length === 0 ? null : cutsOf(document.incomplete);
    addRegion(regions, regionOf(document.command));
    if (found.listings.size > 0 || (found.others.length > 0 && cuts === null))
      kindsIn.set(document, new Set(found.listings.keys()));
    hasRests ||= document.format === 'yaml' && found.listings.size > 0 && found.ignored.some(isFieldOfSome);
    for (const listing of found.listings.values()) {
      const pile = piles.get(listing.kind) ?? { candidates: [], contributions: [], listings: [] };
      piles.set(listing.kind, pile);
      addListing(pile, listing, { document, index, cuts, regions, log });
    }
    summaries.push(...summarise(document, index, found));
    const remark = onUnrecognised(document, found);
    if (remark !== null) remarks.push({ remark, document: index });
  });
  // A paste in which nothing was recognised is no input at all.
  const isAnythingKnown = summaries.some(({ command }) => command !== null);
  const severity = isAnythingKnown ? {} : ({ severity: 'error' } as const);
  for (const { remark, document } of remarks) log.say({ ...remark, ...severity }, { document, path: [] });
  return { summaries, regions, piles, traces: tracesOf(paste, kindsIn, hasRests) };
}

/** How much of a kind the paste holds. */
export function coverage(reading: Reading, ...kinds: readonly Kind[]): Coverage {
  const known = combine(kinds.flatMap((kind) => reading.piles.get(kind)?.contributions ?? []));
  const traces = kinds.map((kind) => reading.traces.get(kind));
  // One attribute says nothing of the other.
  const mayHoldMore = known.kind === 'absent' || kinds.includes(vpcAttributes);
  if (!traces.includes('part') && !(mayHoldMore && traces.includes('perhaps'))) return known;
  return known.kind === 'complete' && known.vpcs !== 'all' ? { ...known, torn: true } : TORN;
}

function addListing(pile: Pile, listing: Listing, source: Source): void {
  const { kind, elements, lists } = listing;
  const { document, index, cuts } = source;
  const command = document.command !== null && belongsTo(document.command, kind) ? document.command : null;
  const ids = new Set<string>();
  const vpcs = new Set<string>();
  for (const element of elements) {
    const isPlain = isPlainElement(element.value, kind.shape);
    const candidate = candidateOf(kind, element, source, { command, count: pile.candidates.length, isPlain });
    ids.add(canonicalId(candidate.id));
    const isMixed =
      !isPlain &&
      Object.keys(element.fields ?? {}).length === 0 &&
      !picksFields(command) &&
      holdsWelded(element.value, kind.shape);
    const missing = kind.missing(candidate);
    if (isMixed || missing.length > 0) {
      listing.holes += 1;
      if (isMixed) source.log.mixed(kind, candidate);
      else source.log.unusable(kind, candidate, missing);
    } else {
      if (kind.gaps(candidate)) listing.holes += 1;
      pile.candidates.push(candidate);
    }
    const vpc = ownText(candidate.data, 'VpcId');
    if (vpc !== undefined) vpcs.add(vpc);
  }
  const claimed = coverageOf(listing, { command, cuts, format: document.format });
  pile.contributions.push({ coverage: claimed, ids, vpcs });
  const place: Place = { document: index, path: lists[0] ?? elements[0]?.path ?? [] };
  pile.listings.push({
    command,
    place,
    cut: listing.paged || listing.holes > 0 || (cuts !== null && cutsAt(cuts, place.path) !== null),
  });
}
