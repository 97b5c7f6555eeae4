/** What a question says to its reader, by the ids of the attempt flow. */
import type { Feedback } from './feedback.ts';

/** The outcome or the state of a question, in a sentence or two. */
export const messages: Readonly<Record<Feedback['message'], string>> = {
  none: '',
  wrong: 'Not quite. The reason stands below your choice, and a hint is open. You have one more attempt.',
  incomplete: 'Not quite. Something that belongs is still unticked, and a hint is open. You have one more attempt.',
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

/** Said when the device does not let the site remember. */
export const notKept =
  'Your answer is not remembered: this browser forbids that, has no room, or holds what a newer version of this site wrote.';
