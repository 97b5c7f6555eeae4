/** The buttons inside the form and its result, each with what it asks for. */
import { pressButtons, toggled } from './destinations.ts';
import type { Parts } from './parts.ts';

export interface Asked {
  /** The check begins, and nobody needs to be taken to its result. */
  check(): void;
  /** The report of one of several destinations is shown in full. */
  show(destination: string): void;
  openExample(slug: string): void;
  bringBack(): void;
  removeFile(index: number): void;
  /** Any other click: one in the result. */
  click(target: Element): void;
}

/** Answers the clicks below `root`. */
export function answerClicks(root: HTMLElement, parts: Parts, asked: Asked): void {
  root.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const { example, remove, part, destination, show } = target.closest('button')?.dataset ?? {};
    if (destination !== undefined) {
      parts.destination.value = toggled(parts.destination.value, destination);
      pressButtons(root, parts.destination.value);
      asked.check();
    }
    if (show !== undefined) asked.show(show);
    if (example !== undefined) asked.openExample(example);
    if (part === 'bring-back') asked.bringBack();
    if (remove !== undefined) asked.removeFile(Number(remove));
    asked.click(target);
  });
}
