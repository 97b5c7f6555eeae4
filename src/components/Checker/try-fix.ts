/** What comes of a fix, when its button "Try this fix" is pressed. */
import { toDom } from '../Report/to-dom.ts';
import type { Analysis } from './analysis.ts';

/** Shows what comes of a fix, in the place of its button; taking it back puts the button there again. */
export async function showTry(button: HTMLButtonElement, analysis: Pick<Analysis, 'tryFix'>): Promise<void> {
  const view = await analysis.tryFix(button.dataset['try'] ?? '').catch(() => null);
  if (view === null || !button.isConnected) return;
  const shown = toDom(view, button.ownerDocument);
  if (!(shown instanceof HTMLElement)) return;
  shown.querySelector('[data-untry]')?.addEventListener('click', () => {
    shown.replaceWith(button);
    button.focus();
  });
  button.replaceWith(shown);
  shown.focus();
}
