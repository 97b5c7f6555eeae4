/** From places in the data to lines of the reader's own text. */
import { beside } from '../beside.ts';
import type { Paste, PasteDocument, Path } from '../paste/types.ts';
import { inOrderOf } from '../lists.ts';
import type { Evidence } from './types.ts';
import type { Place } from '../snapshot/types.ts';

/** A JSON pointer (RFC 6901). */
export function pointer(path: Path): string {
  let text = '';
  for (const step of path) text += `/${typeof step === 'number' ? String(step) : escaped(step)}`;
  return text;
}

const escaped = (name: string): string =>
  name.includes('~') || name.includes('/') ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;

/** A place with its lines. A value that was never written (a default, say) is shown by the nearest thing that was. */
function evidenceFor({ documents }: Paste, place: Place, memos: Memos): Evidence | null {
  const document = documents[place.document];
  if (!document) return null;
  const memo = (memos[place.document] ??= new Map<string, Evidence | null>());
  return locateNearest(document, place, memo);
}

/** What was found in each document. */
type Memos = Map<string, Evidence | null>[];

/** Many subnets share a route table: each place is looked up once. */
const found = beside<Paste, Memos>();

function memosOf(paste: Paste): Memos {
  const known = found.get(paste);
  if (known !== undefined) return known;
  const made: Memos = [];
  found.set(paste, made);
  return made;
}

function locateNearest(document: PasteDocument, place: Place, memo: Map<string, Evidence | null>): Evidence | null {
  const { path } = place;
  const key = pointer(path);
  const known = memo.get(key);
  if (known !== undefined) return known;
  const span = document.locate(path);
  const evidence: Evidence | null = span
    ? { document: place.document, pointer: key, start: span.start, end: span.end }
    : path.length > 0
      ? locateNearest(document, { ...place, path: path.slice(0, -1) }, memo)
      : null;
  memo.set(key, evidence);
  return evidence;
}

/** Several places, each once, in the order of the text. A stop and what is found there have the very list in common. */
export function evidenceOf(paste: Paste, places: readonly Place[]): readonly Evidence[] {
  const [only, another] = places;
  if (another === undefined) {
    const evidence = only === undefined ? null : evidenceFor(paste, only, memosOf(paste));
    return evidence === null ? NONE : [evidence];
  }
  const known = lists.get(places);
  if (known !== undefined) return known;
  const made = eachOnce(paste, places);
  lists.set(places, made);
  return made;
}

/** One list for all stops that no text shows. */
const NONE: readonly Evidence[] = [];

const lists = beside<readonly Place[], readonly Evidence[]>();

function eachOnce(paste: Paste, places: readonly Place[]): readonly Evidence[] {
  const memos = memosOf(paste);
  const seen = new Set<Evidence>();
  for (const place of places) {
    const evidence = evidenceFor(paste, place, memos);
    if (evidence) seen.add(evidence);
  }
  return inOrderOf([...seen], byPlace);
}

const byPlace = (a: Evidence, b: Evidence): number =>
  a.document - b.document ||
  a.start.line - b.start.line ||
  a.start.column - b.start.column ||
  (a.pointer < b.pointer ? -1 : 1);
