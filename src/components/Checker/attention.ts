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
export function say({ status }: Parts, text: string): void {
  if (status.textContent !== text) status.textContent = text;
}
