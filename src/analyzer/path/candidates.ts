/** Every route of a table beside one destination: what each of them carries, and why the others carry nothing (SEL-1 to SEL-13). */
import { parseCidr, type Cidr } from '../network/address.ts';
import { fromIntervals, intersect, subtract, union, type IntervalSet } from '../network/interval-set.ts';
import { partsBy, valuesOn } from '../network/step-function.ts';
import type { Context } from './context.ts';
import { find } from './model.ts';
import type { Choice } from './longest-prefix.ts';
import type { Selection } from './select-routes.ts';
import type { RouteAt } from './table-routes.ts';
import { largestOf } from '../lists.ts';

/** What becomes of a route for the destination. */
export type Fate =
  /** It carries these addresses; of several routes in `among` AWS picks one (SEL-4). */
  | { readonly kind: 'carries'; readonly addresses: IntervalSet; readonly among: Choice }
  /** It fits, and longer prefixes take all of it; their lengths, shortest first (SEL-2). `inPart`: it fits some of the destination. */
  | { readonly kind: 'longer'; readonly lengths: readonly number[]; readonly inPart: boolean }
  /** It fits, and another route of the same prefix comes first (SEL-3). */
  | { readonly kind: 'preferred'; readonly winner: RouteAt }
  /** It was propagated, and lies within a local route (SEL-2). */
  | { readonly kind: 'within-local'; readonly winner: RouteAt; readonly length: number }
  | { readonly kind: 'apart' }
  /** Of the other family (SEL-1). */
  | { readonly kind: 'other-family' }
  /** Its prefix list was not pasted: it may hold anything (SEL-13). */
  | { readonly kind: 'unexpanded' }
  /** Its prefix list was not pasted and is one of AWS's own: the addresses of one service (SEL-13). */
  | { readonly kind: 'one-service' }
  | { readonly kind: 'unreadable' };

/** A route with its fate. */
export interface Candidate {
  readonly at: RouteAt;
  readonly fate: Fate;
  /** The prefix length that counts: of its blocks the longest that holds some of the destination; null where none is known. */
  readonly length: number | null;
  /** The blocks of its family; a prefix list may have many. */
  readonly blocks: readonly Cidr[];
}

/** The fate of every route, in the order in which a reader compares them: what fits first, the longest prefix before shorter ones. */
export function candidatesFor(context: Context, selection: Selection, destination: IntervalSet): readonly Candidate[] {
  const carried = carriedBy(selection, destination);
  const all = selection.routes.map((at): Candidate => {
    const blocks = blocksOf(context, at);
    const here = (blocks ?? []).filter(({ family }) => family === context.family);
    const fitting = here.filter((block) => intersect(setOf([block]), destination).length > 0);
    const known = fitting.length > 0 ? fitting : here.length > 0 ? here : (blocks ?? []);
    const length = known.length === 0 ? null : largestOf(known.map(({ prefix }) => prefix));
    const fate = carried.get(at) ?? fateOf(context, selection, at, blocks, fitting, destination);
    return { at, fate, length, blocks: here };
  });
  return all.sort(
    (a, b) => GROUP[a.fate.kind] - GROUP[b.fate.kind] || (b.length ?? 0) - (a.length ?? 0) || place(a) - place(b),
  );
}

const GROUP: Readonly<Record<Fate['kind'], number>> = {
  carries: 0,
  longer: 0,
  preferred: 0,
  'within-local': 0,
  unexpanded: 1,
  'one-service': 2,
  apart: 3,
  unreadable: 4,
  'other-family': 5,
};

const place = ({ fate }: Candidate): number => (fate.kind === 'carries' ? 0 : 1);

/** What each route carries of the destination. */
function carriedBy({ choices }: Selection, destination: IntervalSet): Map<RouteAt, Fate & { kind: 'carries' }> {
  const carried = new Map<RouteAt, Fate & { kind: 'carries' }>();
  for (const [among, addresses] of partsBy(choices, destination, (choice) => choice)) {
    for (const at of among) {
      const before = carried.get(at);
      carried.set(at, {
        kind: 'carries',
        addresses: union(before?.addresses ?? [], addresses),
        among: before !== undefined && before.among.length > among.length ? before.among : among,
      });
    }
  }
  return carried;
}

/** The blocks of a route; null where the paste does not tell them. */
function blocksOf({ model }: Context, { cidr, prefixListId }: RouteAt): readonly Cidr[] | null {
  if (prefixListId === null) return cidr === null ? null : [cidr];
  const entries = find(model.snapshot.prefixLists, prefixListId)?.data.entries;
  return entries?.flatMap((text) => parseCidr(text) ?? []) ?? null;
}

const setOf = (blocks: readonly Cidr[]): IntervalSet => fromIntervals(blocks.map(({ from, to }) => [from, to]));

/** Why a route carries nothing of the destination. */
function fateOf(
  context: Context,
  selection: Selection,
  at: RouteAt,
  blocks: readonly Cidr[] | null,
  fitting: readonly Cidr[],
  destination: IntervalSet,
): Fate {
  if (selection.unexpanded.includes(at)) return { kind: 'unexpanded' };
  if (selection.unexpandedEndpoints.includes(at)) return { kind: 'one-service' };
  // A list of which the family is all that is known is neither of the two above.
  if (blocks === null) return { kind: at.prefixListId === null ? 'unreadable' : 'other-family' };
  if (blocks.length > 0 && blocks.every(({ family }) => family !== context.family)) return { kind: 'other-family' };
  if (fitting.length === 0) return { kind: 'apart' };
  return lostTo(context, selection, at, fitting, destination);
}

/** What takes the blocks of a route that fits. */
function lostTo(
  context: Context,
  { choices }: Selection,
  at: RouteAt,
  fitting: readonly Cidr[],
  destination: IntervalSet,
): Fate {
  const lengths = new Set<number>();
  let within: Fate | null = null;
  for (const block of fitting) {
    const overlap = intersect(setOf([block]), destination);
    for (const winner of valuesOn(choices, overlap).flat()) {
      const length = lengthOn(context, winner, overlap);
      if (length === block.prefix) return { kind: 'preferred', winner };
      if (length > block.prefix) lengths.add(length);
      else if (at.propagated) within ??= { kind: 'within-local', winner, length };
    }
  }
  const inPart = subtract(destination, setOf(fitting)).length > 0;
  return within ?? { kind: 'longer', lengths: [...lengths].sort((a, b) => a - b), inPart };
}

/** The longest prefix of a route that holds some of these addresses. */
function lengthOn(context: Context, winner: RouteAt, addresses: IntervalSet): number {
  const blocks = blocksOf(context, winner) ?? [];
  const here = blocks.filter(
    (block) => block.family === context.family && intersect(setOf([block]), addresses).length > 0,
  );
  return largestOf([-1, ...here.map(({ prefix }) => prefix)]);
}
