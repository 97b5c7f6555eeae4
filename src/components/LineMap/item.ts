/** One stop of a line as an element of its list. */
import { h } from '../Report/node.ts';
import type { Attrs, Node } from '../Report/node.ts';
import type { Stop } from './stops.ts';

/** A stop with its name, what people call it, its id and what a reader is told about it; `more` are attributes besides. */
export function stopItem(stop: Stop, label: string | null, more?: Attrs): Node {
  // "open" is what the solid track says already; the word is kept for those who hear the list.
  const quiet = stop.outcome === 'pass' && stop.word === 'open';
  return h(
    'li',
    { class: 'stop', 'data-outcome': stop.outcome, 'data-track': stop.track, ...more },
    h('span', { class: 'stop-name' }, stop.name),
    label === null ? null : [' ', h('b', { class: 'stop-label' }, label)],
    stop.id === null ? null : [' ', h('code', { class: 'stop-id' }, stop.id)],
    h(
      'span',
      { class: quiet ? 'stop-word visually-hidden' : 'stop-word' },
      h('span', { class: 'visually-hidden' }, ', '),
      stop.word,
    ),
  );
}
