/** What the page says while a check takes long, and when one came to nothing. */
import type { TextFile } from './input.ts';
import { sizeWords } from './limits.ts';
import type { Parts } from './parts.ts';

/** "Checking 9.9 MB. …": what is under way and that nothing has to be waited for. */
export function progressWords({ paste }: Pick<Parts, 'paste'>, files: readonly TextFile[]): string {
  const size = files.reduce((sum, { bytes }) => sum + bytes, paste.textLength);
  return `Checking ${sizeWords(size)}. This takes a few seconds; the result comes below.`;
}

/** Says that a check is under way, with the button that ends it, and dims the result of the last one; null when it is over. */
export function showProgress(
  checker: HTMLElement,
  { progress, stop }: Pick<Parts, 'progress' | 'stop'>,
  words: string | null,
): void {
  progress.textContent = words ?? '';
  stop.hidden = words === null;
  checker.toggleAttribute('data-slow', words !== null);
}

/** Says why nothing was analysed; the result of an earlier text stays, dimmed. Null when that is over. */
export function showTrouble(checker: HTMLElement, { trouble }: Pick<Parts, 'trouble'>, words: string | null): void {
  trouble.textContent = words ?? '';
  checker.toggleAttribute('data-trouble', words !== null);
}
