/** What the page of reviews says about today. */
import type { Queue } from '../../quiz/queue.ts';

export type ReviewState =
  | { readonly kind: 'nothing-answered' }
  | { readonly kind: 'not-loaded' }
  | {
      readonly kind: 'queue';
      readonly queue: Queue;
      readonly asked: number;
      readonly practice: number;
      readonly today: number;
    };

/** The state of the queue in sentences. */
export function stateText(state: ReviewState): string {
  if (state.kind === 'nothing-answered')
    return 'Nothing is due: this browser remembers no answer yet. Answer questions in a lesson first.';
  if (state.kind === 'not-loaded') return 'The questions could not be loaded. Load this page again.';
  const { queue, asked, practice, today } = state;
  return [dueText(queue, asked), practiceText(practice), changedText(queue), nextText(queue, today), lostText(queue)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function dueText({ due, changed }: Queue, asked: number): string {
  const all = due.length + changed.length;
  if (all === 0) return 'Nothing is due today.';
  const verb = all === 1 ? 'is' : 'are';
  return asked < all
    ? `${count(all, 'question')} are due; these are the first ${asked}.`
    : `${count(all, 'question')} ${verb} due today.`;
}

const practiceText = (practice: number): string =>
  practice === 0
    ? ''
    : `${count(practice, 'more question')} on lessons you have finished ${practice === 1 ? 'is' : 'are'} added.`;

const changedText = ({ changed }: Queue): string =>
  changed.length === 0 ? '' : `${count(changed.length, 'question')} changed since you answered.`;

function nextText({ next }: Queue, today: number): string {
  if (next === null) return '';
  return next - today === 1 ? 'The next ones come tomorrow.' : `The next ones come in ${next - today} days.`;
}

const lostText = ({ lost }: Queue): string =>
  lost === 0 ? '' : `${count(lost, 'answer')} of yours belong${lost === 1 ? 's' : ''} to questions that are gone.`;
