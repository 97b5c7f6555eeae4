/** What a document turned out to hold. */
import type { Path } from '../paste/types.ts';
import type { JsonObject } from './json.ts';
import type { Kind } from './kind.ts';

/** One resource as it stands in a document. */
export interface Element {
  readonly value: JsonObject;
  readonly path: Path;
  /** Fields that `--query` moved: see `Found.fields`. */
  readonly fields?: Readonly<Record<string, Path>>;
  /** Lists of which this shows a part only. */
  readonly incomplete?: readonly string[];
}

/** Everything of one kind in one document. */
export interface Listing {
  readonly kind: Kind;
  readonly elements: Element[];
  /** Paths of the lists that it came from; none when single resources were pasted. */
  readonly lists: Path[];
  /** Elements of the lists that are no resources. */
  holes: number;
  /** Elements that are resources and are not used. */
  lost: number;
  /** FMT-22: the last page names a next one. */
  paged: boolean;
}

/** What a document turned out to hold. */
export interface Recognised {
  readonly listings: Map<Kind, Listing>;
  readonly others: { readonly command: string; readonly label: string; readonly count: number }[];
  /** Top-level keys that nothing understood. */
  readonly ignored: string[];
  /** Values without a name that do not tell what they are. */
  nameless: number;
  /** Objects and rows in which nothing was found: after many of them the search by value is given up. */
  fruitless: number;
}

/** Nothing yet. */
export const nothingRecognised = (): Recognised => ({
  listings: new Map(),
  others: [],
  ignored: [],
  nameless: 0,
  fruitless: 0,
});

/** The listing of a kind, begun if there is none. */
export function listing(into: Recognised, kind: Kind): Listing {
  const known = into.listings.get(kind) ?? { kind, elements: [], lists: [], holes: 0, lost: 0, paged: false };
  into.listings.set(kind, known);
  return known;
}

/** How much was found so far; lists count even when they are empty. */
export function size(into: Recognised): number {
  let sum = into.others.length;
  for (const { elements, lists } of into.listings.values()) sum += elements.length + lists.length;
  return sum;
}

/** Whether looking for resources by the look of their values is still worth it; bounds the cost of a foreign document. */
export function isHopeful(into: Recognised): boolean {
  return into.fruitless < MAX_FRUITLESS;
}

const MAX_FRUITLESS = 2000;
