/** What is remembered about one question, and nothing else: no text, no time of day, nobody's name. */
import type { OptionKey } from './types/question-type.ts';

export type QuestionState = 'open' | 'wrong' | 'settled';

/** How the question was settled. `recovered` is a success on the second attempt. */
export type Outcome = 'right' | 'recovered' | 'missed' | 'shown';

export interface Progress {
  /** The revision of the question that was answered; another one reopens it. */
  readonly revision: string;
  readonly state: QuestionState;
  readonly attempts: number;
  /** The score: what the very first attempt was. Later successes and reviews leave it alone. */
  readonly first: 'right' | 'wrong' | 'shown' | null;
  readonly outcome: Outcome | null;
  /** The last answer that was checked. */
  readonly chosen: readonly OptionKey[];
  /** Days since 1970 on which it was settled last; null while it is not. */
  readonly day: number | null;
  /** How often it came back for review. */
  readonly reviews: number;
}

/** A question that nobody has answered. */
export function fresh(revision: string): Progress {
  return { revision, state: 'open', attempts: 0, first: null, outcome: null, chosen: [], day: null, reviews: 0 };
}

/** What is remembered, if it is about this revision of the question. */
export function current(remembered: Progress | null, revision: string): Progress {
  return remembered?.revision === revision ? remembered : fresh(revision);
}

/** Opens a settled question again for review; the score stays. */
export function reopen(progress: Progress): Progress {
  return {
    ...progress,
    state: 'open',
    attempts: 0,
    outcome: null,
    chosen: [],
    day: null,
    reviews: progress.reviews + 1,
  };
}
