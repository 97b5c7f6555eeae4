/** Chance from a seed (mulberry32): the same seed gives the same VPC on every machine. */
export interface Dice {
  /** 0 ≤ result < `limit`. */
  int(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** One of the values, by weight. */
  weigh<T>(list: readonly (readonly [number, T])[], otherwise: T): T;
}

/** Dice for a seed. */
export function makeDice(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (limit: number) => Math.floor(next() * limit);
  return {
    int,
    chance: (probability) => next() < probability,
    pick: (list) => list[int(list.length)] ?? list[0],
    weigh: (list, otherwise) => {
      let rest = next() * list.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, value] of list) if ((rest -= weight) < 0) return value;
      return otherwise;
    },
  };
}
