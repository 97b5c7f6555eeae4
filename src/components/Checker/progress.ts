/** What the page says while a check takes long, and when one came to nothing. */
import type { TextFile } from './input.ts';
import { sizeWords } from './limits.ts';
import type { Parts } from './parts.ts';

/** "Checking 9.9 MB. …": what is under way and that nothing has to be waited for. */
export function progressWords({ paste }: Pick<Parts, 'paste'>, files: readonly TextFile[]): string {
  const size = files.reduce((sum, { bytes }) => sum + bytes, paste.textLength);
  return `Checking ${sizeWords(size)}. This takes a few seconds; the result comes below.`;
}

/** What the form says below the text box: that a check is under way, or why there is no new result. */
interface Said {
  readonly kind: 'progress' | 'trouble';
  readonly words: string;
}

/**
 * Says it, with the button that ends a check under way, and dims the result of the last one; null when it is over.
 * @param isAsked whether the reader asked for the check, perhaps from far below, where files are chosen: then it is brought
 * into view
 */
export function say(
  checker: HTMLElement,
  parts: Pick<Parts, 'progress' | 'trouble' | 'stop'>,
  said: Said | null,
  isAsked = false,
): void {
  const isUnderWay = said?.kind === 'progress';
  parts.progress.textContent = isUnderWay ? said.words : '';
  parts.trouble.textContent = said?.kind === 'trouble' ? said.words : '';
  parts.stop.hidden = !isUnderWay;
  checker.toggleAttribute('data-slow', isUnderWay);
  checker.toggleAttribute('data-trouble', said?.kind === 'trouble');
  if (said !== null && isAsked) (isUnderWay ? parts.stop : parts.trouble).scrollIntoView({ block: 'nearest' });
}
