/** The answer of "which route wins?" as a tree: the sentence, then every route with its reason. */
import type { RouteRow, RoutesAnswer } from '../../analyzer/report/routes.ts';
import type { Report } from '../../analyzer/report/types.ts';
import { evidenceLinks, joined } from '../Report/anchors.ts';
import { commandBlock } from '../Report/command.ts';
import { inline } from '../Report/inline.ts';
import { nameOf, withNames } from '../Report/named.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';
import type { ViewOptions } from '../Report/options.ts';
import { counted } from '../Report/words.ts';

const OUTCOMES: Readonly<Record<RouteRow['outcome'], string>> = {
  wins: 'Wins',
  drops: 'Drops',
  loses: 'Loses',
  unclear: 'Cannot tell',
  apart: 'No match',
};

/** More routes that do not fit than this are folded. */
const MOST_APART = 6;
/** A table may have a thousand routes. */
const MOST = 200;

/** The rows, and what would settle an open one; what was asked decides nothing of how they look. */
export function routesView(answer: RoutesAnswer, report: Report, options: ViewOptions): readonly Node[] {
  const drawn = answer.rows.slice(0, MOST);
  const fitting = drawn.filter(({ outcome }) => outcome !== 'apart');
  const apart = drawn.filter(({ outcome }) => outcome === 'apart');
  const list = (rows: readonly RouteRow[]): Node =>
    h(
      'ol',
      { class: 'route-list' },
      rows.map((row) => routeItem(row, answer, report, options)),
    );
  const isFolded = apart.length > MOST_APART;
  const rest = answer.rows.length - drawn.length;
  return [
    ...(answer.note === null ? [] : [h('p', { class: 'routes-note' }, inline(answer.note))]),
    ...(isFolded
      ? [
          list(fitting),
          h(
            'details',
            { class: 'routes-apart' },
            h('summary', null, `${counted(apart.length, 'route')} that do not fit`),
            list(apart),
          ),
        ]
      : [list(drawn)]),
    ...(rest === 0
      ? []
      : [h('p', { class: 'routes-note' }, `${counted(rest, 'more route')} of this table not drawn.`)]),
    ...(answer.command === null
      ? []
      : [
          h('p', { class: 'routes-note' }, 'This prints the entries; paste them too:'),
          commandBlock([answer.command], 'Copy command'),
        ]),
  ];
}

/** The sentence that says which route wins, with names beside ids. */
export const summaryView = ({ summary, names }: RoutesAnswer): readonly (Node | string)[] =>
  inline(withNames(summary, names));

function routeItem(row: RouteRow, { names }: RoutesAnswer, report: Report, options: ViewOptions): Node {
  const { destination, target, targetKind, state, outcome, reason } = row;
  const name = nameOf(target, names);
  const links = evidenceLinks(row.evidence, report, options);
  const pinned = pinnedLength(destination);
  return h(
    'li',
    { class: 'route', 'data-outcome': outcome },
    h('span', { class: 'route-outcome' }, OUTCOMES[outcome]),
    h(
      'code',
      { class: 'route-destination' },
      pinned === 0 ? null : h('b', null, destination.slice(0, pinned)),
      destination.slice(pinned),
    ),
    h(
      'span',
      { class: 'route-target' },
      h('span', { class: 'visually-hidden' }, 'to '),
      name === null ? (targetKind === null ? null : `${targetKind} `) : [h('b', null, name), ' '],
      h('code', null, target),
    ),
    h('span', { class: 'route-state' }, state === '' ? 'state not shown' : state),
    h('span', { class: 'route-reason' }, inline(reason)),
    h('span', { class: 'route-line' }, joined(links, ', ')),
  );
}

/** How much of an IPv4 block is the same in all of its addresses: `10.1` of `10.1.0.0/16`. */
export function pinnedLength(destination: string): number {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/u.exec(destination);
  if (match === null) return 0;
  const whole = Math.floor(Number(match[5]) / 8);
  return match.slice(1, 1 + whole).join('.').length;
}
