import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains, fromIntervals, intersect, meet, pairs, size, subtract, union, type IntervalSet,
} from '../../../src/analyzer/network/interval-set.ts'; // prettier-ignore
import {
  builder,
  constant,
  indicator,
  map,
  partsBy,
  valuesOn,
  where,
  zip,
} from '../../../src/analyzer/network/step-function.ts';

const UNIVERSE = 16;
const seeded = { seed: 20261123, numRuns: 1000 };
const members = fc.uniqueArray(fc.nat(UNIVERSE - 1));

/** The interval set of some numbers, made without the code under test. */
function setOf(numbers: readonly number[]): IntervalSet {
  const out: number[] = [];
  for (let n = 0; n <= UNIVERSE; n++) {
    const now = numbers.includes(n) && n < UNIVERSE;
    if (now !== (out.length % 2 === 1)) out.push(n);
  }
  return out;
}
const listOf = (set: IntervalSet): number[] =>
  [...pairs(set)].flatMap(([from, to]) =>
    Array.from({ length: Number(to) - Number(from) }, (_, i) => Number(from) + i),
  );
const all = Array.from({ length: UNIVERSE }, (_, i) => i);

describe('interval sets against brute force', () => {
  it.each([
    ['union', union, (a: boolean, b: boolean) => a || b],
    ['intersect', intersect, (a: boolean, b: boolean) => a && b],
    ['subtract', subtract, (a: boolean, b: boolean) => a && !b],
  ] as const)('%s', (_, op, keep) => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        const result = op(setOf(a), setOf(b));
        expect(result).toEqual(setOf(all.filter((n) => keep(a.includes(n), b.includes(n)))));
      }),
      seeded,
    );
  });

  it('meet where they have something in common', () => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        expect(meet(setOf(a), setOf(b))).toBe(a.some((n) => b.includes(n)));
      }),
      seeded,
    );
  });

  it('are made from intervals in any order, overlapping or not', () => {
    const interval = fc.tuple(fc.nat(UNIVERSE), fc.nat(UNIVERSE));
    fc.assert(
      fc.property(fc.array(interval), (intervals) => {
        const inside = all.filter((n) => intervals.some(([from, to]) => from <= n && n < to));
        expect(fromIntervals(intervals)).toEqual(setOf(inside));
      }),
      seeded,
    );
  });

  it('know their members and their size', () => {
    fc.assert(
      fc.property(members, (a) => {
        expect(all.filter((n) => contains(setOf(a), n))).toEqual(a.toSorted((x, y) => x - y));
        expect(size(setOf(a))).toBe(a.length);
        expect(listOf(setOf(a))).toEqual(a.toSorted((x, y) => x - y));
      }),
      seeded,
    );
  });

  it('do the same with bigints', () => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        const big = (set: IntervalSet): IntervalSet => set.map(BigInt);
        expect(subtract(big(setOf(a)), big(setOf(b)))).toEqual(big(subtract(setOf(a), setOf(b))));
        expect(size(big(setOf(a)))).toBe(a.length);
      }),
      seeded,
    );
  });
});

const steps = fc.array(fc.nat(3), { minLength: UNIVERSE, maxLength: UNIVERSE });
/** A step function with these values at 0, 1, 2, … */
function stepsOf(values: readonly number[]) {
  const build = builder<number>();
  values.forEach((value, at) => {
    build.add(at, value);
  });
  return build.done();
}
const valueAt = <T>(f: { starts: readonly (number | bigint)[]; values: readonly T[] }, at: number): T | undefined =>
  f.values[f.starts.findLastIndex((start) => start <= at)];

describe('step functions against brute force', () => {
  it('zip and map point by point, and never keep equal neighbours apart', () => {
    fc.assert(
      fc.property(steps, steps, (a, b) => {
        const zipped = zip(stepsOf(a), stepsOf(b), (x, y) => x * 4 + y);
        const halved = map(stepsOf(a), (x) => x >> 1);
        expect(all.map((n) => valueAt(zipped, n))).toEqual(all.map((n) => (a[n] ?? 0) * 4 + (b[n] ?? 0)));
        expect(all.map((n) => valueAt(halved, n))).toEqual(a.map((x) => x >> 1));
        for (const f of [zipped, halved]) expect(f.values.every((v, i) => i === 0 || v !== f.values[i - 1])).toBe(true);
      }),
      seeded,
    );
  });

  it('find where a value holds, and the set of every value', () => {
    fc.assert(
      fc.property(steps, (a) => {
        expect(where(stepsOf(a), UNIVERSE, (x) => x > 1)).toEqual(setOf(all.filter((n) => (a[n] ?? 0) > 1)));
      }),
      seeded,
    );
  });

  it('cut a set into the parts of each value, and list the values on it', () => {
    fc.assert(
      fc.property(steps, members, (a, b) => {
        const inside = all.filter((n) => b.includes(n));
        const parts = partsBy(stepsOf(a), setOf(b), (x) => x >> 1);
        expect(parts).toEqual(
          new Map(
            inside
              .map((n) => (a[n] ?? 0) >> 1)
              .map((key) => [key, setOf(inside.filter((n) => (a[n] ?? 0) >> 1 === key))]),
          ),
        );
        expect(valuesOn(stepsOf(a), setOf(b))).toEqual(
          inside.map((n) => a[n]).filter((value, i, values) => i === 0 || value !== values[i - 1]),
        );
      }),
      seeded,
    );
  });

  it('are one value on a set and another elsewhere', () => {
    fc.assert(
      fc.property(members, (a) => {
        const f = indicator(0, UNIVERSE, setOf(a), 'in', 'out');
        expect(all.map((n) => valueAt(f, n))).toEqual(all.map((n) => (a.includes(n) ? 'in' : 'out')));
      }),
      seeded,
    );
    expect(constant(0, 'same')).toEqual({ starts: [0], values: ['same'] });
  });
});
