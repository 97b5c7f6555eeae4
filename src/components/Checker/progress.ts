/** What the page says while a check takes long. */
import type { TextFile } from './input.ts';
import { sizeWords } from './limits.ts';
import type { Parts } from './parts.ts';

/** "Checking 9.9 MB. …": what is under way and that nothing has to be waited for. */
export function progressWords({ paste }: Pick<Parts, 'paste'>, files: readonly TextFile[]): string {
  const size = files.reduce((sum, { bytes }) => sum + bytes, paste.textLength);
  return `Checking ${sizeWords(size)}. This takes a few seconds; the result comes below.`;
}

/** Says that a check is under way and dims the result of the last one; null when it is over. */
export function showProgress(checker: HTMLElement, { progress }: Pick<Parts, 'progress'>, words: string | null): void {
  progress.textContent = words ?? '';
  checker.toggleAttribute('data-slow', words !== null);
}
