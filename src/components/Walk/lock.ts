/** The lock of a figure: it opens when the prediction of the page is made, now or on an earlier visit. */
import { say } from './controls.ts';

/** Opens the figure once its question is settled, and calls `open` then; a figure without a question is open already. */
export function untilSettled(figure: HTMLElement, open: () => void): void {
  const { lock } = figure.dataset;
  if (lock === undefined) return;
  const question = document.getElementById(lock);
  const look = (): boolean => {
    // A question says when it is settled; the one of the home page is answered by opening an answer.
    const isMade =
      question === null || question.dataset['state'] === 'settled' || question.querySelector('[open][name]');
    if (!isMade) return false;
    figure.dataset['open'] = '';
    open();
    return true;
  };
  if (look() || question === null) return;
  new MutationObserver((_changes, observer) => {
    if (!look()) return;
    observer.disconnect();
    say(figure, 'The figure is open.');
  }).observe(question, { attributeFilter: ['data-state', 'open'], subtree: true });
}
