import type { Paste, PasteDocument } from '../paste/types.ts';
import { optionValues } from './command.ts';
import { conform } from './conform.ts';
import { belongsTo, combine, coverageOf, TORN } from './coverage.ts';
import type { Contribution } from './coverage.ts';
import type { Candidate } from './candidate.ts';
import { canonicalId } from '../aws/ids.ts';
import { cutsAt, cutsOf } from './incomplete.ts';
import type { Cuts } from './incomplete.ts';
import { fromEntries, isList, isObject, ownText } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Kind } from './kind.ts';
import type { Log, Remark } from './log.ts';
import { recognise } from './recognise.ts';
import type { Element, Listing, Recognised } from './recognised.ts';
import { regionIn, regionOf } from './regions.ts';
import { tracesOf } from './traces.ts';
import type { Trace } from './traces.ts';
import { onUnrecognised } from './unrecognised.ts';
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
  paste.documents.forEach((document, index) => {
    const found = recognise(document);
    const cuts = document.incomplete.length === 0 ? null : cutsOf(document.incomplete);
    addRegion(regions, regionOf(document.command));
    if (found.listings.size > 0 || (found.others.length > 0 && cuts === null))
      kindsIn.set(document, new Set(found.listings.keys()));
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
  return { summaries, regions, piles, traces: tracesOf(paste, kindsIn) };
}

/** How much of a kind the paste holds. */
export function coverage(reading: Reading, ...kinds: readonly Kind[]): Coverage {
  const known = combine(kinds.flatMap((kind) => reading.piles.get(kind)?.contributions ?? []));
  const traces = kinds.map((kind) => reading.traces.get(kind));
  if (!traces.includes('part') && !(known.kind === 'absent' && traces.includes('perhaps'))) return known;
  return known.kind === 'complete' && known.vpcs !== 'all' ? { ...known, torn: true } : TORN;
}

interface Source {
  readonly document: PasteDocument;
  readonly index: number;
  readonly cuts: Cuts | null;
  readonly regions: Set<string>;
  readonly log: Log;
}

function addListing(pile: Pile, listing: Listing, source: Source): void {
  const { kind, elements, lists } = listing;
  const { document, index, cuts } = source;
  const command = document.command !== null && belongsTo(document.command, kind) ? document.command : null;
  const ids = new Set<string>();
  const vpcs = new Set<string>();
  for (const element of elements) {
    const candidate = candidateOf(kind, element, source, command, pile.candidates.length);
    ids.add(canonicalId(candidate.id));
    const missing = kind.missing(candidate);
    if (missing.length > 0) {
      listing.holes += 1;
      source.log.unusable(kind, candidate, missing);
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

function candidateOf(
  kind: Kind,
  element: Element,
  source: Source,
  command: Candidate['command'],
  count: number,
): Candidate {
  const place: Place = { document: source.index, path: element.path };
  const { value: data, wrong } = conform(element.value, kind.shape);
  for (const problem of wrong) source.log.wrongType(kind, problem, place);
  for (const text of kind.regionsIn(data)) if (typeof text === 'string') addRegion(source.regions, regionIn(text));
  const cuts = source.cuts === null ? null : movedCuts(source.cuts, element);
  return {
    id: idOf(kind, data, command, count),
    data: cuts === null ? data : withoutCutLists(kind, data, cuts),
    place,
    ...(element.fields === undefined ? {} : { fields: element.fields }),
    cuts,
    damaged:
      wrong.length === 0 && element.incomplete === undefined
        ? NONE
        : new Set([...wrong.map(({ path }) => String(path[0])), ...(element.incomplete ?? [])]),
    command,
  };
}

/** Lists of which less would mean something else count as not pasted: an empty list of attachments is a detached gateway. */
function withoutCutLists(kind: Kind, data: JsonObject, cuts: Cuts): JsonObject {
  const cut = kind.allOrNothing.filter((field) => cuts.below.has(field));
  return cut.length === 0 ? data : fromEntries(Object.entries(data).filter(([key]) => !cut.includes(key)));
}

const NONE: ReadonlySet<string> = new Set();

function idOf(kind: Kind, data: Candidate['data'], command: Candidate['command'], count: number): string {
  const own =
    kind.idOf !== null ? kind.idOf(data, command) : kind.idField === null ? undefined : ownText(data, kind.idField);
  const id =
    own ?? repeatedId(kind, data) ?? ownText(data, 'FunctionName') ?? optionValues(command, 'function-name')[0];
  return id ?? `(${kind.one}${count === 0 ? '' : ` ${count + 1}`})`;
}

/** A route table or network ACL whose own id was cut off is named by its associations. */
function repeatedId({ idField }: Kind, data: JsonObject): string | undefined {
  const associations = idField === null ? undefined : data['Associations'];
  const first: unknown = isList(associations) ? associations[0] : undefined;
  return idField !== null && isObject(first) ? ownText(first, idField) : undefined;
}

/** The cuts of an element, with those of fields that `--query` moved under the field's own name. */
function movedCuts(cuts: Cuts, element: Element): Cuts | null {
  const here = cutsAt(cuts, element.path);
  if (element.fields === undefined) return here;
  const below = new Map(here?.below ?? []);
  for (const [field, path] of Object.entries(element.fields)) {
    const there = cutsAt(cuts, path);
    if (there !== null) below.set(field, there);
  }
  return below.size === 0 ? null : { here: here?.here ?? false, below };
}

function addRegion(regions: Set<string>, region: string | null): void {
  if (region !== null) regions.add(region);
}

function summarise({ command, value }: PasteDocument, index: number, found: Recognised): readonly DocumentSummary[] {
  const summaries = [...found.listings.values()].map(({ kind, elements }) => ({
    document: index,
    command: (command !== null && belongsTo(command, kind) ? command.operation : null) ?? usual(kind, elements),
    label: kind.label,
    count: countOf(kind, elements),
    ignored: [] as readonly string[],
  }));
  for (const other of found.others) summaries.push({ document: index, ...other, ignored: [] });
  const [first, ...rest] = summaries;
  if (first !== undefined) return [{ ...first, ignored: found.ignored }, ...rest];
  const label = isList(value) ? 'a list that was not recognised' : 'a document that was not recognised';
  return [{ document: index, command: null, label, count: 0, ignored: found.ignored }];
}

/** The operation that prints this kind, where two share a wrapper the one whose fields are there. */
function usual(kind: Kind, elements: readonly Element[]): string {
  const [first, second] = kind.operations;
  const isManaged = kind.wrappers[0] === 'PrefixLists' && elements.some(({ value }) => Object.hasOwn(value, 'OwnerId'));
  return isManaged && second !== undefined ? second : first;
}

/** A search of routes, or the entries of a prefix list, come as one element that holds them all: those are counted. */
function countOf(kind: Kind, elements: readonly Element[]): number {
  if (kind.idField !== null) return elements.length;
  return elements.reduce((sum, { value }) => {
    const inner = value['Routes'] ?? value['Entries'];
    return sum + (isList(inner) ? inner.length : 1);
  }, 0);
}
