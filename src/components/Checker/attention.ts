/** Where the reader looks and what a screen reader says next. */
import type { Parts } from './parts.ts';

/** Puts the focus on what took the place of a button that is gone. */
export function focusOn(element: HTMLElement | null): void {
  element?.setAttribute('tabindex', '-1');
  element?.focus();
}

/**
 * Puts the focus on the answer, so that Tab goes on from there, and scrolls to it where it begins low in the window.
 * @param from what had the focus when the answer was asked for; whoever has gone on since is left alone
 */
export function lookAtAnswer(result: HTMLElement, from: Element | null): void {
  const { activeElement: now, body } = result.ownerDocument;
  if (now === from || now === body)
    result.querySelector<HTMLElement>('.verdict-headline')?.focus({ preventScroll: true });
  if (result.getBoundingClientRect().top > innerHeight * 0.6) result.scrollIntoView({ block: 'start' });
}

/** Has a screen reader say `text`, once. */
export function say({ status }: Pick<Parts, 'status'>, text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

/**
 * Has a screen reader say what is new.
 * @param own null for the sentence of the answer; with the focus on it, it has been read already
 */
export function announce(parts: Pick<Parts, 'status' | 'result'>, own: string | null): void {
  const sentence = parts.result.querySelector('.verdict-headline');
  const isRead = sentence === parts.result.ownerDocument.activeElement;
  say(parts, own ?? (isRead ? '' : (sentence?.textContent ?? '')));
}

/** Unfolds the form that was folded before the first paint: the answer that it made room for does not come. */
export function unfold(): void {
  delete document.documentElement.dataset['opens'];
}
