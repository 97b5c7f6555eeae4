/** Buttons for what the function of a result may need besides, beside the common destinations. */
import type { LikelyDestination } from '../../analyzer/report/types.ts';
import { h } from '../Report/node.ts';
import { toDom } from '../Report/to-dom.ts';
import { destinationsIn } from './destinations.ts';

/** Draws a button each, with the reason for whoever asks for it; none takes the row away. @param asked the field's text */
export function showLikely(place: HTMLElement, likely: readonly LikelyDestination[], asked: string): void {
  place.hidden = likely.length === 0;
  const inField = new Set(destinationsIn(asked));
  const buttons = likely.map(({ destination, why }) =>
    h(
      'button',
      {
        type: 'button',
        'data-destination': destination,
        'aria-pressed': String(inField.has(destination)),
        title: why,
      },
      destination,
    ),
  );
  const nodes = likely.length === 0 ? [] : [h('span', { class: 'small muted' }, 'This function may need'), ...buttons];
  place.replaceChildren(...nodes.map((node) => toDom(node, place.ownerDocument)));
}
