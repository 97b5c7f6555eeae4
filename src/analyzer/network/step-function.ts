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

/** `inside` on the set, `outside` elsewhere. */
export function indicator<T>(origin: Bound, set: IntervalSet, inside: T, outside: T): StepFunction<T> {
  const build = builder<T>();
  if (set[0] === undefined || set[0] > origin) build.add(origin, outside);
  set.forEach((at, i) => {
    build.add(at, i % 2 === 0 ? inside : outside);
  });
  return build.done();
}

/** Applies `op` point by point, in time linear in the two numbers of stretches. */
export function zip<A, B, C>(f: StepFunction<A>, g: StepFunction<B>, op: (a: A, b: B) => C): StepFunction<C> {
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

export function map<A, B>(f: StepFunction<A>, op: (a: A) => B): StepFunction<B> {
  const build = builder<B>();
  f.starts.forEach((start, i) => {
    build.add(start, op(f.values[i] as A));
  });
  return build.done();
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

/** The sets on which each value holds, in order of first appearance. */
export function groups<T>(f: StepFunction<T>, end: Bound): Map<T, IntervalSet> {
  const found = new Map<T, Bound[]>();
  f.starts.forEach((start, i) => {
    const value = f.values[i] as T;
    const set = found.get(value) ?? [];
    const stop = f.starts[i + 1] ?? end;
    if (set.at(-1) === start) set[set.length - 1] = stop;
    else set.push(start, stop);
    found.set(value, set);
  });
  return found;
}

/** Collects stretches in rising order and joins equal neighbours. */
export function builder<T>(): { add(start: Bound, value: T): void; done(): StepFunction<T> } {
  const starts: Bound[] = [];
  const values: T[] = [];
  return {
    add(start, value) {
      if (starts.at(-1) === start) {
        starts.pop();
        values.pop();
      }
      if (starts.length > 0 && values.at(-1) === value) return;
      starts.push(start);
      values.push(value);
    },
    done: () => ({ starts, values }),
  };
}
