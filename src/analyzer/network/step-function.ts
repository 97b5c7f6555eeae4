/**
 * A function over a whole address or port space that is constant on stretches: `values[i]` holds from `starts[i]`
 * up to `starts[i + 1]`. Neighbouring stretches never share a value, so equal functions look equal.
 */
import type { Bound, IntervalSet } from './interval-set.ts';

export interface StepFunction<T> {
  readonly starts: readonly Bound[];
  readonly values: readonly T[];
}

/** The same value everywhere; `origin` is the least element of the space. */
export const constant = <T>(origin: Bound, value: T): StepFunction<T> => ({ starts: [origin], values: [value] });

/** `inside` on the set, `outside` elsewhere; `origin` and `end` are those of the space. */
export function indicator<T>(origin: Bound, end: Bound, set: IntervalSet, inside: T, outside: T): StepFunction<T> {
  const build = builder<T>();
  if (set[0] === undefined || set[0] > origin) build.add(origin, outside);
  for (let i = 0; i < set.length; i += 1) {
    const at = set[i];
    if (at !== undefined && at < end) build.add(at, i % 2 === 0 ? inside : outside);
  }
  return build.done();
}

/** Applies `op` point by point, in time linear in the two numbers of stretches. */
export function zip<A, B, C>(f: StepFunction<A>, g: StepFunction<B>, op: (a: A, b: B) => C): StepFunction<C> {
  if (isConstant(g)) return map(f, (a) => op(a, g.values[0] as B));
  if (isConstant(f)) return map(g, (b) => op(f.values[0] as A, b));
  const build = builder<C>();
  let i = 0;
  let j = 0;
  for (;;) {
    const a = f.starts[i];
    const b = g.starts[j];
    if (a === undefined || b === undefined) break;
    build.add(a > b ? a : b, op(f.values[i] as A, g.values[j] as B)); // in step with `starts`
    const nextA = f.starts[i + 1];
    const nextB = g.starts[j + 1];
    if (nextA === undefined && nextB === undefined) break;
    if (nextB === undefined || (nextA !== undefined && nextA <= nextB)) i++;
    if (nextA === undefined || (nextB !== undefined && nextB <= nextA)) j++;
  }
  return build.done();
}

/** Whether the value is the same everywhere. */
export const isConstant = (f: StepFunction<unknown>): boolean => f.starts.length === 1;

export function map<A, B>(f: StepFunction<A>, op: (a: A) => B): StepFunction<B> {
  const build = builder<B>();
  for (let i = 0; i < f.starts.length; i += 1) {
    const start = f.starts[i];
    if (start !== undefined) build.add(start, op(f.values[i] as A));
  }
  return build.done();
}

/** Visits the stretches of `f` that lie in the set, or the parts of them that do, in rising order. */
export function eachWithin<T>(
  f: StepFunction<T>,
  set: IntervalSet,
  visit: (value: T, from: Bound, to: Bound) => void,
): void {
  let i = 0;
  let next = f.starts[1];
  for (let k = 0; k < set.length; k += 2) {
    let at = set[k];
    const end = set[k + 1];
    while (at !== undefined && end !== undefined && at < end) {
      while (next !== undefined && next <= at) next = f.starts[++i + 1];
      const stop = next === undefined || next > end ? end : next;
      visit(f.values[i] as T, at, stop);
      at = stop;
    }
  }
}

/** The values that `f` takes on the set, in rising order of where. */
export function valuesOn<T>(f: StepFunction<T>, set: IntervalSet): T[] {
  const out: T[] = [];
  eachWithin(f, set, (value) => {
    if (out.length === 0 || out[out.length - 1] !== value) out.push(value);
  });
  return out;
}

/** The parts of the set on which each value holds, in order of first appearance. */
export function partsBy<T, K>(f: StepFunction<T>, set: IntervalSet, keyOf: (value: T) => K): Map<K, IntervalSet> {
  if (isConstant(f)) return new Map(set.length === 0 ? [] : [[keyOf(f.values[0] as T), set]]);
  const found = new Map<K, Bound[]>();
  eachWithin(f, set, (value, from, to) => {
    const key = keyOf(value);
    const part = found.get(key);
    if (part === undefined) found.set(key, [from, to]);
    else if (part[part.length - 1] === from) part[part.length - 1] = to;
    else part.push(from, to);
  });
  // One value for all: the part is the set, and is recognised as the same.
  const [only] = found.keys();
  return found.size === 1 ? new Map([[only as K, set]]) : found;
}

/** The set where the value satisfies `test`. */
export function where<T>(f: StepFunction<T>, end: Bound, test: (value: T) => boolean): IntervalSet {
  const out: Bound[] = [];
  f.starts.forEach((start, i) => {
    const now = test(f.values[i] as T);
    if (now !== (out.length % 2 === 1)) out.push(start);
  });
  if (out.length % 2 === 1) out.push(end);
  return out;
}

/** Collects stretches in rising order and joins equal neighbours. */
export function builder<T>(): { add(start: Bound, value: T): void; done(): StepFunction<T> } {
  const starts: Bound[] = [];
  const values: T[] = [];
  return {
    add(start, value) {
      if (starts[starts.length - 1] === start) {
        starts.pop();
        values.pop();
      }
      if (starts.length > 0 && values[values.length - 1] === value) return;
      starts.push(start);
      values.push(value);
    },
    done: () => ({ starts, values }),
  };
}
