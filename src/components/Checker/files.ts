/** Files that were picked or dropped: the list of them, and the drop itself. */
import { toDom } from '../Report/to-dom.ts';
import { h } from '../Report/node.ts';
import type { TextFile } from './input.ts';
import { sizeWords } from './limits.ts';

/** Lists the files with a button to take each away. */
export function showFiles(place: HTMLElement, files: readonly TextFile[]): void {
  const items = files.map(({ name, bytes }, index) =>
    h(
      'li',
      null,
      `${name}, ${sizeWords(bytes)} `,
      h('button', { type: 'button', 'data-remove': index, 'aria-label': `Remove ${name}` }, 'Remove'),
    ),
  );
  place.hidden = items.length === 0;
  place.replaceChildren(...items.map((item) => toDom(item, place.ownerDocument)));
}

/** Lets files be dropped anywhere on `zone`; dropped text still goes to the text box by itself. */
export function acceptDrops(zone: HTMLElement, take: (files: FileList) => void): void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  zone.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    zone.dataset['dropping'] = '';
  });
  zone.addEventListener('dragleave', () => delete zone.dataset['dropping']);
  zone.addEventListener('drop', (event) => {
    delete zone.dataset['dropping'];
    if (!hasFiles(event) || event.dataTransfer === null) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  });
}
