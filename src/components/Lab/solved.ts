/** The reader's way beside the author's, once a lab is solved. */
import type { Effects } from '../../labs/effects.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';

export type Way = Effects & { readonly commands: number };

/** Both ways as a table: what each costs, how many commands it took, what it changed besides. */
export function comparison(yours: Way, authors: Way): Node {
  const rows: readonly (readonly [string, (way: Way) => Node | string])[] = [
    ['A month, before data', ({ monthly }) => `${monthly.toFixed(2)} USD`],
    ['Commands that change something', ({ commands }) => String(commands)],
    [
      'What it comes to',
      ({ changes }) =>
        h(
          'ul',
          null,
          changes.map((one) => h('li', null, one)),
        ),
    ],
  ];
  return h(
    'table',
    null,
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        ['', 'Your way', 'The author’s way'].map((text) =>
          text === '' ? h('td', null) : h('th', { scope: 'col' }, text),
        ),
      ),
    ),
    h(
      'tbody',
      null,
      rows.map(([name, cell]) =>
        h('tr', null, h('th', { scope: 'row' }, name), h('td', null, cell(yours)), h('td', null, cell(authors))),
      ),
    ),
  );
}
