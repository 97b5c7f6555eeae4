/** The parts of the figure that change, as trees: drawn at build time and by the element alike. */
import type { Frame, Line } from '../../walk/types.ts';
import { stopItem } from '../LineMap/item.ts';
import { inline } from '../Report/inline.ts';
import { h } from '../Report/node.ts';
import type { Child, Node } from '../Report/node.ts';
import type { Picture } from './picture.ts';

/** The stops, with the packet at one of them. */
export function stopItems({ stops, frames }: Picture, at: number): readonly Node[] {
  const frame = frames[at];
  return stops.map((stop, index) => {
    if (index !== frame?.at) return stopItem(stop, stop.label);
    const item = stopItem(stop, stop.label, { 'aria-current': 'step' });
    return { ...item, children: [...item.children, packet(frame)] };
  });
}

/** What stands on the packet; what a stop has just written over is struck out. */
export function packet({ way, from, to, port, was, end }: Frame): Node {
  const isReply = way === 'back';
  const address = (text: string, side: 'from' | 'to'): Child[] =>
    was?.side === side
      ? [h('del', null, was.text), hidden(' is now'), ' ', h('ins', null, text)]
      : [h('b', null, text)];
  return h(
    'span',
    { class: 'packet', 'data-way': way, 'data-end': end },
    h('span', { class: 'packet-kind' }, isReply ? 'Reply' : 'Packet'),
    hidden(' from'),
    ' ',
    h('span', null, address(from, 'from')),
    ' ',
    h('span', { class: 'packet-arrow', 'aria-hidden': 'true' }, '→'),
    hidden('to'),
    ' ',
    h('span', null, address(to, 'to')),
    ' ',
    h('span', { class: 'packet-port' }, hidden('port '), h('span', { 'aria-hidden': 'true' }, ': '), port),
    end === null ? null : [' ', h('span', { class: 'packet-end' }, ENDS[end])],
  );
}

const hidden = (text: string): Node => h('span', { class: 'visually-hidden' }, text);

/** How a walk ends, in a word on the packet. */
const ENDS = {
  answered: 'answered',
  partly: 'some of it is answered',
  dropped: 'dropped',
  unseen: 'out of sight',
} as const satisfies Record<NonNullable<Frame['end']>, string>;

/** Where the walk is, and what happens there. */
export function saying({ frames }: Picture, at: number): readonly Child[] {
  const frame = frames[at];
  const back = frame?.way === 'back' ? 'On the way back. ' : '';
  return [h('b', null, `Step ${at + 1} of ${frames.length}.`), ' ', back, ...inline(frame?.text ?? '')];
}

/** An id between its quotes; a line of the output is broken before it and not at its hyphen. */
const ID = /("[a-z]{2,8}-[0-9a-f]{8,17}")/u;
const whole = (part: string, at: number): Child => (at % 2 === 0 ? part : h('span', { class: 'id' }, part));

/** The deciding lines, under the command that prints them. */
export function decidingLines(lines: readonly Line[]): readonly Node[] {
  const names = [...new Set(lines.map(({ name }) => name))];
  return names.map((name) =>
    h(
      'figure',
      { class: 'walk-source' },
      h('figcaption', null, name),
      h(
        'ol',
        null,
        lines
          .filter((line) => line.name === name)
          .map(({ number, text }) => h('li', { value: number }, h('code', null, text.split(ID).map(whole)))),
      ),
    ),
  );
}
