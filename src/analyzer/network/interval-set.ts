/**
 * Sets of numbers as sorted, disjoint, half-open intervals, written flat: `[from, to, from, to, …]`, strictly
 * increasing. Half-open bounds make union, intersection and difference one merge without any `+ 1`, so the same
 * code serves ports and IPv4 (numbers) and IPv6 (bigints).
 */
export type Bound = number | bigint;
export type IntervalSet = readonly Bound[];

export const EMPTY: IntervalSet = [];

export const union = (a: IntervalSet, b: IntervalSet): IntervalSet =>
  a.length === 0 ? b : merge(a, b, (x, y) => x || y);
export const intersect = (a: IntervalSet, b: IntervalSet): IntervalSet => merge(a, b, (x, y) => x && y);
export const subtract = (a: IntervalSet, b: IntervalSet): IntervalSet =>
  b.length === 0 ? a : merge(a, b, (x, y) => x && !y);

/** The union of any number of intervals in any order, in n log n. */
export function fromIntervals(intervals: readonly (readonly [Bound, Bound])[]): IntervalSet {
  const sorted = intervals.filter(([from, to]) => from < to).sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  const out: Bound[] = [];
  for (const [from, to] of sorted) {
    const last = out.at(-1);
    if (last === undefined || from > last) out.push(from, to);
    else if (to > last) out[out.length - 1] = to;
  }
  return out;
}

/** Whether `value` lies in the set (binary search). */
export function contains(set: IntervalSet, value: Bound): boolean {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bound = set[middle];
    if (bound !== undefined && bound <= value) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

/** How many values the set holds, as a floating-point number (exact up to 2^53, which is enough for shares). */
export function size(set: IntervalSet): number {
  let total = 0;
  for (const [from, to] of pairs(set))
    total += typeof from === 'bigint' ? Number(BigInt(to) - from) : Number(to) - from;
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

function merge(a: IntervalSet, b: IntervalSet, keep: (inA: boolean, inB: boolean) => boolean): IntervalSet {
  const out: Bound[] = [];
  let i = 0;
  let j = 0;
  let inside = false;
  while (i < a.length || j < b.length) {
    const nextA = a[i];
    const nextB = b[j];
    const at = nextB === undefined || (nextA !== undefined && nextA <= nextB) ? nextA : nextB;
    if (at === undefined) break;
    if (nextA === at) i++;
    if (nextB === at) j++;
    const now = keep(i % 2 === 1, j % 2 === 1);
    if (now !== inside) {
      out.push(at);
      inside = now;
    }
  }
  return out;
}
