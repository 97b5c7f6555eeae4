/** Damages scenarios one loss at a time and looks for certain verdicts that the whole paste contradicts. */
import { check } from '../../../src/analyzer/index.ts';
import { dice } from '../paste/support/mutate.ts';
import { excuseOf } from './excuses.ts';
import type { Excuse } from './excuses.ts';
import { damage, LOSS_KINDS } from './losses.ts';
import type { Loss } from './losses.ts';
import { samples, textOf } from './pieces.ts';
import type { Format } from './pieces.ts';

export interface Trial {
  readonly name: string;
  readonly format: Format;
  readonly loss: Loss;
  readonly seed: number;
  readonly text: string;
  readonly whole: string;
  readonly now: string;
  /** A certain verdict that the whole does not have. */
  readonly isFlip: boolean;
  /** Why no reader can see the loss; null when one can, or when nothing flipped. */
  readonly excuse: Excuse | null;
}

const isCertain = (verdict: string): boolean => verdict === 'reachable' || verdict === 'unreachable';

/**
 * Every scenario in every format, each loss in each document once for each round.
 * @param every tries one in so many, spread by the seed
 */
export function* trials({
  seed: first,
  rounds,
  every,
}: {
  seed: number;
  rounds: number;
  every: number;
}): Generator<Trial> {
  let seed = first * 100_003;
  for (const { slug, format, ask, pieces } of samples()) {
    let whole: string | null = null;
    for (const [index, piece] of pieces.entries())
      for (const loss of LOSS_KINDS)
        for (let round = 0; round < rounds; round += 1) {
          seed += 1;
          const roll = dice(seed);
          if (roll() * every >= 1) continue;
          const damaged = damage(loss, piece, format, (limit) => Math.floor(roll() * limit));
          if (damaged === null) continue;
          whole ??= check(textOf(pieces), ask).verdict;
          const text = textOf(pieces.with(index, damaged));
          const now = check(text, ask).verdict;
          const isFlip = isCertain(now) && now !== whole;
          const excuse = isFlip ? excuseOf(piece, damaged, format, loss) : null;
          yield { name: `${slug}.${format} document ${index}`, format, loss, seed, text, whole, now, isFlip, excuse };
        }
  }
}
