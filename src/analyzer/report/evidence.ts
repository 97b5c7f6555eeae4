/** From places in the data to lines of the reader's own text. */
import type { Paste, PasteDocument, Path } from '../paste/types.ts';
import type { Evidence } from './types.ts';
import type { Place } from '../snapshot/types.ts';

/** A JSON pointer (RFC 6901). */
export const pointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** A place with its lines. A value that was never written (a default, say) is shown by the nearest thing that was. */
export function evidenceFor(paste: Paste, place: Place): Evidence | null {
  const document = paste.documents[place.document];
  if (!document) return null;
  const memo = found.get(document) ?? new Map<string, Evidence | null>();
  found.set(document, memo);
  const key = pointer(place.path);
  const known = memo.get(key);
  if (known !== undefined) return known;
  const evidence = locateNearest(document, place);
  memo.set(key, evidence);
  return evidence;
}

/** Many subnets share a route table: each place is looked up once. */
const found = new WeakMap<PasteDocument, Map<string, Evidence | null>>();

function locateNearest(document: PasteDocument, place: Place): Evidence | null {
  for (let length = place.path.length; length >= 0; length--) {
    const path = place.path.slice(0, length);
    const span = document.locate(path);
    if (span) return { document: place.document, pointer: pointer(path), start: span.start, end: span.end };
  }
  return null;
}

/** Several places, each once, in the order of the text. */
export function evidenceOf(paste: Paste, places: readonly Place[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const place of places) {
    const evidence = evidenceFor(paste, place);
    if (evidence) seen.set(`${String(evidence.document)}${evidence.pointer}`, evidence);
  }
  return [...seen.values()].sort(
    (a, b) =>
      a.document - b.document ||
      a.start.line - b.start.line ||
      a.start.column - b.start.column ||
      (a.pointer < b.pointer ? -1 : 1),
  );
}
