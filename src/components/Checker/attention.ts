/** Where the reader looks and what a screen reader says next. */
import type { Parts } from './parts.ts';

/** Puts the focus on what took the place of a button that is gone. */
export function focusOn(element: HTMLElement | null): void {
  element?.setAttribute('tabindex', '-1');
  element?.focus();
}

/** Scrolls to a result that begins in the lower part of the window, or below it. */
export function bringIntoView(result: HTMLElement): void {
  if (result.getBoundingClientRect().top > innerHeight * 0.6) result.scrollIntoView({ block: 'start' });
}

/** Has a screen reader say `text`, once. */
export function say({ status }: Parts, text: string): void {
  if (status.textContent !== text) status.textContent = text;
}
