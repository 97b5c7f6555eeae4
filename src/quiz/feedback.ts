/** The attempt flow: what an answer does to a question, and what the reader is then shown. */
import { grade } from './grade.ts';
import type { Role } from './question.ts';
import type { Outcome, Progress, QuestionState } from './state.ts';
import type { AnswerKey, Grader, OptionKey } from './types/question-type.ts';

/** How a question is asked: a practice question is asked as one of the quiz is. */
export type Asking = Exclude<Role, 'practice'>;

export interface Asked {
  readonly grader: Grader;
  readonly role: Asking;
  readonly key: AnswerKey;
}

export type Move = { readonly kind: 'check'; readonly chosen: readonly OptionKey[] } | { readonly kind: 'show' };

/** What the reader sees; a function of the progress alone, so that a reload shows the same. */
export interface Feedback {
  readonly state: QuestionState;
  readonly message: 'none' | 'wrong' | 'incomplete' | `quiz-${Outcome}` | `prediction-${Outcome}`;
  /** The options whose reasons are shown. */
  readonly reasons: readonly OptionKey[];
  readonly hint: boolean;
}

/** A quiz question takes two attempts (the second wrong one settles it); a prediction is answered by the first. */
const attemptsAllowed: Readonly<Record<Asking, number>> = { quiz: 2, prediction: 1 };

/**
 * The progress after a move on the day `today`. Null when the move is no answer yet: nothing, or not enough, is chosen.
 * A settled question stays as it is.
 */
export function advance(progress: Progress, move: Move, asked: Asked, today: number): Progress | null {
  if (progress.state === 'settled') return progress;
  if (move.kind === 'show') {
    return { ...progress, state: 'settled', first: progress.first ?? 'shown', outcome: 'shown', day: today };
  }
  const graded = grade(asked.grader, asked.key, move.chosen);
  if (graded === null) return null;
  const attempts = progress.attempts + 1;
  const answered = {
    ...progress,
    attempts,
    chosen: move.chosen,
    first: progress.first ?? (graded.right ? 'right' : 'wrong'),
  };
  if (graded.right)
    return { ...answered, state: 'settled', outcome: attempts === 1 ? 'right' : 'recovered', day: today };
  if (attempts >= attemptsAllowed[asked.role]) return { ...answered, state: 'settled', outcome: 'missed', day: today };
  return { ...answered, state: 'wrong' };
}

/** What is shown at this point: nothing while open, the chosen option's reason and the hint while wrong, then everything. */
export function feedback(progress: Progress, asked: Asked): Feedback {
  if (progress.state === 'settled') {
    return {
      state: 'settled',
      message: `${asked.role}-${progress.outcome ?? 'shown'}`,
      reasons: asked.key.map((option) => option.key),
      hint: false,
    };
  }
  const graded = progress.state === 'wrong' ? grade(asked.grader, asked.key, progress.chosen) : null;
  if (graded === null) return { state: 'open', message: 'none', reasons: [], hint: false };
  // The reason of a right choice would give that part of the answer away.
  const message = graded.wrong.length === 0 ? 'incomplete' : 'wrong';
  return { state: 'wrong', message, reasons: graded.wrong, hint: true };
}
