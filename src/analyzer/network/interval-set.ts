/**
 * Sets of numbers as sorted, disjoint, half-open intervals, written flat: `[from, to, from, to, …]`, strictly
 * increasing. Half-open bounds make union, intersection and difference one merge without any `+ 1`, so the same
 * code serves ports and IPv4 (numbers) and IPv6 (bigints).
 */
import { inOrderOf } from '../lists.ts';

export type Bound = number | bigint;
export type IntervalSet = readonly Bound[];

export const EMPTY: IntervalSet = [];

export function union(a: IntervalSet, b: IntervalSet): IntervalSet {
  if (a.length === 0 || a === b) return b;
  return b.length === 0 ? a : merge(a, b, 0b1110);
}

/** Where nothing is lost, the very `a`: what was made of it before is found again. */
export function intersect(a: IntervalSet, b: IntervalSet): IntervalSet {
  if (areApart(a, b)) return EMPTY;
  return a === b ? a : orSame(a, merge(a, b, 0b1000));
}

/** Where nothing is lost, the very `a`. */
export function subtract(a: IntervalSet, b: IntervalSet): IntervalSet {
  if (areApart(a, b)) return a;
  return a === b ? EMPTY : orSame(a, merge(a, b, 0b0010));
}

/** A part of `a`, or `a` itself when that is all of it. */
const orSame = (a: IntervalSet, part: IntervalSet): IntervalSet =>
  part.length === a.length && part.every((bound, i) => bound === a[i]) ? a : part;

/** One of them is empty, or ends before the other begins: the usual case, which needs no merge. */
function areApart(a: IntervalSet, b: IntervalSet): boolean {
  const [fromA, fromB] = [a[0], b[0]];
  const [toA, toB] = [a[a.length - 1], b[b.length - 1]];
  if (fromA === undefined || fromB === undefined || toA === undefined || toB === undefined) return true;
  return toA <= fromB || toB <= fromA;
}

/** The union of any number of intervals in any order, in n log n. */
export function fromIntervals(intervals: readonly (readonly [Bound, Bound])[]): IntervalSet {
  const [only] = intervals;
  if (only !== undefined && intervals.length === 1) return only[0] < only[1] ? only : EMPTY;
  const sorted = inOrderOf(
    intervals.filter(([from, to]) => from < to),
    (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0),
  );
  const out: Bound[] = [];
  for (const [from, to] of sorted) {
    const last = out[out.length - 1];
    if (last === undefined || from > last) out.push(from, to);
    else if (to > last) out[out.length - 1] = to;
  }
  return out;
}

/** Whether `value` lies in the set. */
export const contains = (set: IntervalSet, value: Bound): boolean => boundsUpTo(set, value) % 2 === 1;

/** Whether an interval of the set begins or ends at `value`. */
export const isBound = (set: IntervalSet, value: Bound): boolean => set[boundsUpTo(set, value) - 1] === value;

/** Whether some of `[from, to)` lies in the set. */
export function touches(set: IntervalSet, from: Bound, to: Bound): boolean {
  const before = boundsUpTo(set, from);
  const next = set[before];
  return before % 2 === 1 || (next !== undefined && next < to);
}

/** Whether two sets have something in common; quick where `b` has few intervals. */
export function meet(a: IntervalSet, b: IntervalSet): boolean {
  for (let i = 0; i + 1 < b.length; i += 2) {
    const from = b[i];
    const to = b[i + 1];
    if (from !== undefined && to !== undefined && touches(a, from, to)) return true;
  }
  return false;
}

/** How many bounds of the set are not above `value` (binary search). */
function boundsUpTo(set: IntervalSet, value: Bound): number {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bound = set[middle];
    if (bound !== undefined && bound <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many values the set holds, as a floating-point number (exact up to 2^53, which is enough for shares). */
export function size(set: IntervalSet): number {
  let total = 0;
  for (let i = 0; i + 1 < set.length; i += 2) {
    const from = set[i];
    const to = set[i + 1];
    if (typeof from === 'number' && typeof to === 'number') total += to - from;
    else if (typeof from === 'bigint' && typeof to === 'bigint') total += Number(to - from);
  }
  return total;
}

/** The intervals one by one. */
export function* pairs(set: IntervalSet): Generator<readonly [Bound, Bound]> {
  for (let i = 0; i + 1 < set.length; i += 2) {
    const from = set[i];
    const to = set[i + 1];
    if (from !== undefined && to !== undefined) yield [from, to];
  }
}

/**
 * One pass over both.
 * @param truth what to keep, as a table of four bits: bit 0 for values in neither, 1 in `a` only, 2 in `b` only, 3 in both
 */
function merge(a: IntervalSet, b: IntervalSet, truth: number): IntervalSet {
  const out: Bound[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const nextA = a[i];
    const nextB = b[j];
    const at = nextB === undefined || (nextA !== undefined && nextA <= nextB) ? nextA : nextB;
    if (at === undefined) break;
    if (nextA === at) i++;
    if (nextB === at) j++;
    const inside = (truth >> ((i & 1) | ((j & 1) << 1))) & 1;
    if (inside !== (out.length & 1)) out.push(at);
  }
  return out;
}
