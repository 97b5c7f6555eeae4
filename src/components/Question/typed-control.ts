/** The field for commands of a fix question. It is loaded when its part of the question is opened. */
import { type TypedTask, tryTyped } from './typed.ts';

const NOT_LOADED = 'The output of this question could not be loaded. Reload the page to try again.';

/** Makes the button answer. The documents are fetched once; a try never counts as an answer. */
export function listenForCommands(box: HTMLElement): void {
  const field = box.querySelector('textarea');
  const status = box.querySelector<HTMLElement>('[data-part="tried"]');
  if (field === null || status === null) return;
  let task: Promise<TypedTask> | null = null;
  const answer = async (): Promise<{ readonly works: boolean; readonly text: string }> => {
    task ??= fetch(box.dataset['src'] ?? '').then((response) => response.json() as Promise<TypedTask>);
    try {
      return await tryTyped(await task, field.value);
    } catch {
      task = null;
      return { works: false, text: NOT_LOADED };
    }
  };
  box.querySelector('button')?.addEventListener('click', () => {
    // Emptied first, so that the same sentence is heard twice.
    status.textContent = '';
    void answer().then(({ works, text }) => {
      status.textContent = text;
      status.dataset['look'] = works ? 'open' : 'blocked';
    });
  });
}
