/** One row of verdict for each destination, above the report of the one that is shown in full. */
import { counted, verdictLook } from '../Report/words.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';
import type { Row } from './job.ts';

/** @param rows more than one, in the order asked */
export function rowsView(rows: readonly Row[], shown: string): Node {
  return h(
    'section',
    { class: 'destinations', 'aria-label': 'Destinations' },
    h('h2', null, counted(rows.length, 'destination')),
    h(
      'ul',
      null,
      rows.map((row) => rowOf(row, row.asked === shown)),
    ),
  );
}

function rowOf({ asked, question, verdict, lean, headline }: Row, isShown: boolean): Node {
  const name = `${question.destination}, port ${String(question.port)}`;
  return h(
    'li',
    { 'data-look': verdictLook[verdict], 'data-verdict-of': asked },
    h('p', null, h('strong', null, name), ': ', verdict, lean === null ? null : ` (leaning ${lean})`),
    h('p', { class: 'hint' }, headline),
    isShown
      ? h('p', { class: 'hint' }, 'Shown in full below.')
      : h('button', { type: 'button', 'data-show': asked, 'aria-label': `Show in full: ${asked}` }, 'Show in full'),
  );
}
