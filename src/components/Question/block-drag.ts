/** Dragging of blocks by a mouse. All that it does, buttons and numbers do too. */
import type { OptionKey } from '../../quiz/types/question-type.ts';
import type { OptionParts } from './parts.ts';

/** Lets each block be dragged to the place of another one; `put` takes the place, counted from 0. */
export function makeDraggable(
  list: HTMLElement,
  blocks: readonly OptionParts[],
  put: (key: OptionKey, place: number | null) => void,
  isSettled: () => boolean,
): void {
  let held: OptionParts | null = null;
  for (const block of blocks) {
    block.box.draggable = true;
    block.box.addEventListener('dragstart', (event) => {
      if (isSettled()) event.preventDefault();
      else {
        held = block;
        block.box.dataset['held'] = '';
      }
    });
    block.box.addEventListener('dragend', () => {
      delete block.box.dataset['held'];
      held = null;
    });
  }
  list.addEventListener('dragover', (event) => {
    if (held !== null) event.preventDefault();
  });
  list.addEventListener('drop', (event) => {
    const over = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-option]') : null;
    if (held === null || over === null) return;
    event.preventDefault();
    const placed = [...list.children].filter((box) => box.hasAttribute('data-placed'));
    const place = placed.indexOf(over);
    put(held.key, place === -1 ? placed.filter((box) => box !== held?.box).length : place);
  });
}
