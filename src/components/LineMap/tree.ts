import type { Report, SubnetReport } from '../../analyzer/report/types.ts';
import { nameOf } from '../Report/named.ts';
import type { Names } from '../Report/named.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';
import { destinationName } from '../Report/words.ts';
import { folded } from './fold.ts';
import { stopItem } from './item.ts';
import { stopsOf } from './stops.ts';

type Context = Pick<Report, 'question' | 'function'>;

/** How a map may be drawn besides: the names of its stops, and how many of them have room in a row of their place. */
interface Drawing {
  readonly names?: Names;
  readonly room?: number;
}

/**
 * The line map of one path: an ordered list that reads as a sentence per stop and is drawn as a track by CSS, across the
 * page where its stops have room in one row, else down the page.
 */
export function lineMap(
  subnet: Pick<SubnetReport, 'hops' | 'verdict'>,
  context: Context,
  { names = {}, room = Infinity }: Drawing = {},
): Node {
  const label = `Path from the function to ${destinationName(context.question)}: ${subnet.verdict}`;
  const stops = folded(stopsOf(subnet, context)).map((stop) => stopItem(stop, nameOf(stop.id, names)));
  return h('ol', { class: 'line-map', 'aria-label': label, 'data-long': stops.length > room }, stops);
}
