/** Files that were picked or dropped: the list of them, and the drop itself. */
import { toDom } from '../Report/to-dom.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';
import type { TextFile } from './input.ts';
import { sizeWords } from './limits.ts';

/** Lists the files with a button to take each away, and says why a long paste stands here. */
export function showFiles(place: HTMLElement, files: readonly TextFile[]): void {
  const items = files.map(({ name, text, bytes, isHeld }, index) =>
    h(
      'li',
      null,
      `${name}, ${sizeWords(bytes)} `,
      h('button', { type: 'button', 'data-remove': index, 'aria-label': `Remove ${name}` }, 'Remove'),
      isHeld === true ? held(text) : null,
    ),
  );
  place.hidden = items.length === 0;
  place.replaceChildren(...items.map((item) => toDom(item, place.ownerDocument)));
}

function held(text: string): Node {
  return h(
    'p',
    { class: 'hint' },
    'Too long for the text box, so it is kept here, whole. It begins with ',
    h('code', null, text.slice(0, 400).replace(/\s+/gu, ' ').trim().slice(0, BEGINNING)),
    ' … To change it, remove it and paste it again.',
  );
}

const BEGINNING = 60;

/**
 * Lets files be dropped anywhere in the window, which would open them in the place of the page otherwise, and marks `zone` while
 * they hover; dropped text still goes to the text box by itself.
 */
export function acceptDrops(zone: HTMLElement, take: (files: FileList) => void): void {
  const page = zone.ownerDocument;
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  page.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    zone.dataset['dropping'] = '';
  });
  page.addEventListener('dragleave', ({ relatedTarget }) => {
    // From one element to the next is no way out of the window.
    if (relatedTarget === null) delete zone.dataset['dropping'];
  });
  page.addEventListener('drop', (event) => {
    delete zone.dataset['dropping'];
    if (!hasFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  });
}
