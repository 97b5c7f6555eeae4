/** One result as an item of the list: kind, title, where it is, and the words that were met. */
import { excerpt } from '../../search/excerpt.ts';
import type { Hit } from '../../search/find.ts';
import { KINDS } from '../../search/index-options.ts';

/** The item for a hit, in elements; `base` is the folder that the site is served from. */
export function resultItem(hit: Hit, base: string): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: base + hit.address, textContent: hit.title });
  const place = Object.assign(document.createElement('span'), {
    className: 'small muted',
    textContent: hit.page === '' ? KINDS[hit.kind].word : `${KINDS[hit.kind].word}: ${hit.page}`,
  });
  const text = Object.assign(document.createElement('p'), { className: 'muted' });
  text.append(
    ...excerpt(hit.text, hit.met).map((piece) =>
      piece.met ? Object.assign(document.createElement('mark'), { textContent: piece.text }) : piece.text,
    ),
  );
  const item = document.createElement('li');
  item.append(link, ' ', place, text);
  return item;
}
