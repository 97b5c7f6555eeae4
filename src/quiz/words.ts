/** What a question says to its reader, by the ids of the attempt flow. */
import type { Feedback } from './feedback.ts';

/** The outcome or the state of a question, in a sentence or two. */
export const messages: Readonly<Record<Feedback['message'], string>> = {
  none: '',
  wrong: 'Not quite. The reason is below your choice, and a hint is open. You have one more attempt.',
  // The grader says it in words of its own.
  incomplete: '',
  'quiz-right': 'Right, on the first attempt.',
  'quiz-recovered': 'Right, on the second attempt.',
  'quiz-missed': 'Not right this time. Each option now shows its reason. You can try again from the next day on.',
  'quiz-shown': 'This is the answer. Each option shows its reason. You can try again from the next day on.',
  'prediction-right': 'Your prediction holds. Each option shows its reason.',
  'prediction-recovered': 'Your prediction holds. Each option shows its reason.',
  'prediction-missed': 'It turns out differently, which is the useful case. Each option shows its reason.',
  'prediction-shown': 'This is what happens. Each option shows its reason.',
};

/** The word at the head of a reason. The page marks it with a sign and a colour as well. */
export function mark({ right, chosen }: { readonly right: boolean; readonly chosen: boolean }): string {
  const word = right ? 'Right' : 'Not right';
  return chosen ? `${word}, your choice.` : `${word}.`;
}

/**
 * The word at the head of the reason of a block that is put in order. `step` counts from 1 and is null where the block does
 * not belong; `placed` is where the reader put it, null where it was left out, and undefined where nobody put anything.
 */
export function markStep(step: number | null, placed?: number | null): string {
  if (step === null) return typeof placed === 'number' ? 'Does not belong, and you placed it.' : 'Does not belong.';
  if (placed === undefined) return `Step ${step}.`;
  if (placed === null) return `Step ${step}, which you left out.`;
  return placed === step ? `Step ${step}, as you placed it.` : `Step ${step}, which you had as step ${placed}.`;
}

/** Said when the device does not let the site remember. */
export const notKept =
  'Your answer is not remembered: this browser forbids that, has no room, or holds what a newer version of this site wrote.';
