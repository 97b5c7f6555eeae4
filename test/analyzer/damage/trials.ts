/** Damages scenarios one loss at a time and looks for certain verdicts that the whole paste contradicts. */
import { check } from '../../../src/analyzer/index.ts';
import type { Question } from '../../../src/analyzer/index.ts';
import { dice } from '../paste/support/mutate.ts';
import { excuseOf } from './excuses.ts';
import type { Excuse } from './excuses.ts';
import { damage, LOSS_KINDS } from './losses.ts';
import type { Loss } from './losses.ts';
import { samples, textOf } from './pieces.ts';
import type { Format, Piece } from './pieces.ts';

export interface Trial {
  readonly name: string;
  readonly format: Format;
  readonly loss: Loss;
  readonly seed: number;
  readonly ask: Question;
  readonly text: string;
  readonly whole: string;
  readonly now: string;
  /** The whole has a certain verdict, and the damaged paste has it still. */
  readonly isKept: boolean;
  /** A certain verdict that the whole does not have. */
  readonly isFlip: boolean;
  /** An uncertain verdict that does not say what would settle it. */
  readonly isSilent: boolean;
  /** Why no reader can see the loss; null when one can, or when nothing flipped. */
  readonly excuse: Excuse | null;
}

/** Whether a verdict says something for certain. */
export const isCertain = (verdict: string): boolean => verdict === 'reachable' || verdict === 'unreachable';

/** Verdicts that nothing more has to be asked for, though they are not the same for each subnet or request. */
const SETTLED: ReadonlySet<string> = new Set(['mixed', 'intermittent']);

/**
 * Every scenario in every format, each loss in each document once for each round. The dice of a trial come from its name and
 * the seed alone, so another scenario changes nothing for those that were there.
 * @param every tries one in so many, spread by the dice
 * @param only samples whose name (`all-good.json`) has this in it
 * @param formats only these
 * @param share one part of all trials, such as the second of four: the parts together are the whole run
 */
export function* trials({
  seed: first,
  rounds,
  every,
  only = '',
  share = [1, 1],
  formats,
  isDense = false,
  isTwofold = false,
}: {
  readonly seed: number;
  readonly rounds: number;
  readonly every: number;
  readonly only?: string;
  readonly share?: readonly [part: number, of: number];
  readonly formats?: readonly Format[];
  /** With the samples that only dense runs have. */
  readonly isDense?: boolean;
  /** A second loss, in any of the documents. */
  readonly isTwofold?: boolean;
}): Generator<Trial> {
  for (const { slug, format, ask, pieces } of samples(formats, { isDense })) {
    if (!`${slug}.${format}`.includes(only)) continue;
    let whole: string | null = null;
    for (const [index, piece] of pieces.entries())
      for (const loss of LOSS_KINDS)
        for (let round = 0; round < rounds; round += 1) {
          const name = `${slug}.${format} document ${index}`;
          const seed = seedOf(`${name} ${loss} ${first + round}`);
          if (seed % share[1] !== share[0] - 1) continue;
          const roll = dice(seed);
          if (roll() * every >= 1) continue;
          const damaged = damage(loss, piece, format, (limit) => Math.floor(roll() * limit));
          if (damaged === null) continue;
          whole ??= check(textOf(pieces), ask).verdict;
          const once = pieces.with(index, damaged);
          const left = isTwofold ? damagedAgain(once, format, roll) : once;
          const text = textOf(left);
          const { verdict: now, needs } = check(text, ask);
          const isFlip = isCertain(now) && now !== whole;
          const isSilent = !isCertain(now) && !SETTLED.has(now) && needs.length === 0;
          const isKept = isCertain(now) && now === whole;
          const excuse = isFlip
            ? excuseFor({ pieces, left, format, loss, verdictOf: (all) => check(textOf(all), ask).verdict, now })
            : null;
          yield { name, format, loss, seed, ask, text, whole, now, isKept, isFlip, isSilent, excuse };
        }
  }
}

/** One more loss of any kind in any document. */
function damagedAgain(pieces: readonly Piece[], format: Format, roll: () => number): readonly Piece[] {
  const below = (limit: number): number => Math.floor(roll() * limit);
  const at = below(pieces.length);
  const [piece, loss] = [pieces[at], LOSS_KINDS[below(LOSS_KINDS.length)]];
  if (piece === undefined || loss === undefined) return pieces;
  // A document that was printed anew from its value would be whole again.
  const isWhole = piece.body !== '' && !REPRINTED.has(loss);
  return pieces.with(at, (isWhole ? damage(loss, piece, format, below) : null) ?? piece);
}

/** Losses that print a document anew, from its value. */
const REPRINTED: ReadonlySet<Loss> = new Set(['field', 'redacted', 'new-value']);

/** An excuse of one document excuses the paste when that document alone, the others whole, gives the same verdict. */
function excuseFor({ pieces, left, format, loss, verdictOf, now }: Losses): Excuse | null {
  const changed = left.flatMap((damaged, index) => (damaged === pieces[index] ? [] : [{ damaged, index }]));
  for (const { damaged, index } of changed) {
    const piece = pieces[index];
    const excuse = piece === undefined ? null : excuseOf(piece, damaged, format, loss);
    if (excuse !== null && (changed.length === 1 || verdictOf(pieces.with(index, damaged)) === now)) return excuse;
  }
  return null;
}

interface Losses {
  readonly pieces: readonly Piece[];
  readonly left: readonly Piece[];
  readonly format: Format;
  readonly loss: Loss;
  readonly now: string;
  readonly verdictOf: (pieces: readonly Piece[]) => string;
}

/** A seed of its own for each name (FNV-1a). */
function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
