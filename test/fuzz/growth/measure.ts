/** Processor time of one paste at several sizes, and what it says about growth. */
import { check, loadParsers } from '../../../src/analyzer/index.ts';
import { printText } from '../../../src/cli/print-text.ts';
import type { Hostile } from '../../analyzer/paste/support/hostile.ts';

/** Characters, each group twice doubled: small texts show what is large from the start, large ones what grows. */
export const SIZES: readonly (readonly [number, number, number])[] = [
  [20_000, 40_000, 80_000],
  [200_000, 400_000, 800_000],
];

/** What looks too fast is measured here as well. */
const BEYOND = [800_000, 1_600_000, 3_200_000];

/** A doubling that costs more than this is no longer linear: memory and the collection of garbage take up to 2.4. */
export const LIMIT = 2.6;

export interface Growth {
  readonly name: string;
  /** Milliseconds, in the order of the sizes. */
  readonly times: readonly number[];
  /** The growth of two doublings in a row: the smaller of both, which noise on one side cannot raise; by group. */
  readonly ratios: readonly number[];
}

/** The smaller of two growths in a row, for each character: texts are only about as long as was asked. */
export function ratioOf(times: readonly number[], lengths: readonly number[]): number {
  const perCharacter = times.map((time, index) => time / (lengths[index] ?? 1));
  const [small = 1, middle = 1, large = 1] = perCharacter;
  return Math.min((2 * middle) / small, (2 * large) / middle);
}

/** Whether a pattern grows faster than its text, twice in a row. */
export const isTooFast = ({ ratios }: Growth): boolean => ratios.some((ratio) => ratio > LIMIT);

const parsers = await loadParsers(['yaml']);

/** A check with its report in words. */
function work(text: string): void {
  printText(check(text, undefined, parsers), [{ name: 'paste', text }]);
}

/** Less than this says nothing: the clock of the processor counts in milliseconds. */
const ENOUGH_MS = 60;

/** The least time of some runs; those that take long are run once. */
function timeOf(text: string): number {
  let least = Infinity;
  for (let spent = 0, runs = 0; runs < 1 || (spent < ENOUGH_MS && runs < 12); runs += 1) {
    const before = process.cpuUsage();
    work(text);
    const { user, system } = process.cpuUsage(before);
    const time = (user + system) / 1000;
    least = Math.min(least, time);
    spent += time;
  }
  return Math.max(least, 1);
}

/** Where memory runs out of the caches, a doubling costs more once; what is not linear costs more beyond it, too. */
function ratioBeyond(text: Hostile['text']): number {
  const texts = BEYOND.map(text);
  return ratioOf(
    texts.map(timeOf),
    texts.map(({ length }) => length),
  );
}

/** Measures a pattern; what looks too fast is measured again up to twice more, and the least times count. */
export function growthOf({ name, text }: Hostile): Growth {
  const groups = SIZES.map((sizes) => {
    const texts = sizes.map(text);
    const lengths = texts.map(({ length }) => length);
    if (sizes === SIZES[0]) work(texts[0] ?? '');
    let times = texts.map(timeOf);
    for (let again = 0; again < 2 && ratioOf(times, lengths) > LIMIT; again += 1)
      times = times.map((time, index) => Math.min(time, timeOf(texts[index] ?? '')));
    const ratio = ratioOf(times, lengths);
    return { times, ratio: ratio > LIMIT && sizes !== SIZES[0] ? Math.min(ratio, ratioBeyond(text)) : ratio };
  });
  return { name, times: groups.flatMap(({ times }) => times), ratios: groups.map(({ ratio }) => ratio) };
}
