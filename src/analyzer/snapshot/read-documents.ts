import { isBare } from '../paste/holds-output.ts';
import type { Paste, PasteDocument } from '../paste/types.ts';
import type { Parts } from '../parts.ts';
import type { Candidate } from './candidate.ts';
import { picksFields } from './command.ts';
import { coverageOfUsual } from './coverage-of-usual.ts';
import { canonicalId } from '../aws/ids.ts';
import { IdsOfPaste } from './ids-of-paste.ts';
import { mayHoldCalls } from './may-hold-calls.ts';
import { cutsAt, cutsOf } from './incomplete.ts';
import { ownText } from './json.ts';
import type { JsonObject } from './json.ts';
import { belongsTo } from './kind.ts';
import type { Kind } from './kind.ts';
import type { Log, Remark } from './log.ts';
import { addRegion, candidateOf } from './make-candidate.ts';
import type { Source } from './make-candidate.ts';
import { changes } from './parts/changes.ts';
import { odd } from './parts/odd.ts';
import { rare } from './parts/rare.ts';
import { isPlainElement } from './plain-element.ts';
import { recogniseUsual } from './recognise-usual.ts';
import type { Listing } from './recognised.ts';
import { regionOf } from './regions.ts';
import { summarise } from './summaries.ts';
import type { Trace } from './traces.ts';
import { contradictionIn, mayBeTorn } from './torn.ts';
import { holdsWelded } from './welded.ts';
import type { Pile, Reading } from './reading.ts';
import type { DocumentSummary, Place } from './types.ts';
import { append } from '../lists.ts';

/** Reads every document once, and sorts what it holds by kind. */
export function readDocuments(paste: Paste, log: Log, parts: Parts): Reading {
  const piles = new Map<Kind, Pile>();
  const regions = new Set<string>();
  const summaries: DocumentSummary[] = [];
  const remarks: { readonly remark: Remark; readonly document: number }[] = [];
  const kindsIn = new Map<PasteDocument, ReadonlySet<Kind>>();
  // The end of an answer in YAML whose beginning is lost stands at the margin of the document above it.
  let hasRests = false;
  const isBarePaste = isBare(paste);
  let isUsual = mayBeUsual(paste);
  const ids = new IdsOfPaste(paste, (whole) => parts.use(odd).countIds(whole));
  paste.documents.forEach((document, index) => {
    const usual = recogniseUsual(document, () => parts.use(rare).rareByWrapper);
    isUsual &&= usual !== null;
    const more = usual === null ? parts.use(odd) : null;
    const found = usual ?? parts.use(odd).recognise(document);
    const cuts = document.incomplete.length === 0 ? null : cutsOf(document.incomplete);
    addRegion(regions, regionOf(document.command));
    if (found.listings.size > 0 || (found.others.length > 0 && cuts === null))
      kindsIn.set(document, new Set(found.listings.keys()));
    hasRests ||=
      document.format.startsWith('yaml') &&
      found.listings.size > 0 &&
      found.ignored.some((name) => parts.use(odd).isOfSomeAnswer(name));
    for (const listing of found.listings.values()) {
      const pile = piles.get(listing.kind) ?? { candidates: [], contributions: [], listings: [] };
      piles.set(listing.kind, pile);
      addListing(pile, listing, { document, index, cuts, regions, log, odd: more, ids }, parts);
    }
    append(summaries, summarise(document, index, found));
    const remark = more?.onUnrecognised(document, found) ?? null;
    if (remark !== null) remarks.push({ remark, document: index });
  });
  if (!(isUsual && isBarePaste) && mayHoldCalls(paste)) parts.use(changes).markChanged(paste, piles, log);
  // A paste in which nothing was recognised is no input at all.
  const isAnythingKnown = summaries.some(({ command }) => command !== null);
  const severity = isAnythingKnown ? {} : ({ severity: 'error' } as const);
  for (const { remark, document } of remarks) log.say({ ...remark, ...severity }, { document, path: [] });
  // Whole answers under their own names leave nothing outside of what was read.
  const traces = isUsual ? NO_TRACES : parts.use(odd).tracesOf(paste, kindsIn, hasRests);
  return { summaries, regions, piles, traces, isUsual, hasRests, parts };
}

/** Whether nothing stands beside the documents of a paste, and nothing was said of how they were read. */
function mayBeUsual(paste: Paste): boolean {
  const { documents, sources, diagnostics } = paste;
  return (
    (isBare(paste) && documents.every(({ format }) => format === 'json')) ||
    (sources.every(({ isOutput }) => isOutput) && diagnostics.every(({ document }) => document !== null))
  );
}

/** Whether elements have more or fewer fields than others: what that says of them is loaded then. */
const areUnlike = (elements: Listing['elements']): boolean =>
  new Set(elements.map(({ value }) => Object.keys(value).length)).size > 1;

const NO_TRACES: ReadonlyMap<Kind, Trace> = new Map();

function addListing(pile: Pile, listing: Listing, source: Source, parts: Parts): void {
  const { kind, elements, lists } = listing;
  const { document, index, cuts } = source;
  const command = document.command !== null && belongsTo(document.command, kind) ? document.command : null;
  const inPaste = source.ids;
  const prefix = kind.idPrefix;
  const ownId = ({ data }: Candidate): unknown => (kind.idField === null ? undefined : data[kind.idField]);
  const ids = new Set<string>();
  const vpcs = new Set<string>();
  let torn: ((value: JsonObject) => readonly string[]) | null = null;
  const lossesIn = (value: JsonObject): readonly string[] =>
    (torn ??= parts.use(odd).tornIn(listing, document.format, (id, start) => inPaste.isHalf(id, start)))(value);
  const unlike = kind.schema.alike && areUnlike(elements) ? parts.use(odd).lackingOf(listing, document.format) : null;
  for (const element of elements) {
    const isPlain = isPlainElement(element.value, kind.shape);
    const candidate = candidateOf(kind, element, source, { command, count: pile.candidates.length, isPlain });
    ids.add(canonicalId(candidate.id));
    const isOdd = !isPlain && Object.keys(element.fields ?? {}).length === 0 && !picksFields(command);
    const isMixed = isOdd && holdsWelded(element.value, kind.shape);
    const own = inPaste.isBroken(ownId(candidate), prefix) ? [kind.idField ?? ''] : kind.missing(candidate, parts);
    const lost = isOdd && cuts === null && mayBeTorn(element.value, kind.shape) ? lossesIn(element.value) : own;
    const other = contradictionIn(candidate.data, kind);
    const missing =
      [own, other === null ? own : [other], lost, unlike?.(candidate) ?? own].find((all) => all.length > 0) ?? own;
    if (isMixed || missing.length > 0) {
      listing.holes += 1;
      listing.lost += 1;
      if (isMixed) source.log.mixed(kind, candidate);
      else source.log.unusable(kind, candidate, missing);
    } else {
      if (kind.gaps(candidate) || inPaste.breaksTies(candidate.data)) listing.holes += 1;
      pile.candidates.push(candidate);
    }
    const vpc = ownText(candidate.data, 'VpcId');
    if (vpc !== undefined) vpcs.add(vpc);
  }
  const claimed =
    (source.odd === null ? coverageOfUsual(listing, command) : null) ??
    parts.use(odd).coverageOf(listing, { command, cuts, format: document.format });
  pile.contributions.push({ coverage: claimed, ids, vpcs });
  const place: Place = { document: index, path: lists[0] ?? elements[0]?.path ?? [] };
  pile.listings.push({
    command,
    place,
    cut: listing.paged || listing.holes > 0 || (cuts !== null && cutsAt(cuts, place.path) !== null),
  });
}
