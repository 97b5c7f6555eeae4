/** The same facts in another order, with keys that no tool knows yet: what AWS may do to an output any day. */
import type { Dice } from './dice.ts';
import { makeDice } from './dice.ts';
import type { Setup } from './shapes.ts';

/** Shuffles files, lists and keys, and adds an unknown key to every object. */
export function disturb(setup: Setup, seed: number): Setup {
  const dice = makeDice(seed);
  const files = shuffle(Object.entries(setup.files), dice).map(([name, value]) => [name, disturbed(value, dice)]);
  return { files: Object.fromEntries(files) as Record<string, unknown>, commands: setup.commands };
}

function disturbed(value: unknown, dice: Dice): unknown {
  if (Array.isArray(value)) return shuffle(value, dice).map((item) => disturbed(item, dice));
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = [...Object.entries(value), ['KeyOfTomorrow', 'unheard of']];
  return Object.fromEntries(shuffle(entries, dice).map(([key, item]) => [key, disturbed(item, dice)]));
}

function shuffle<T>(list: readonly T[], dice: Dice): T[] {
  return list
    .map((item) => ({ item, order: dice.int(1_000_000) }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
