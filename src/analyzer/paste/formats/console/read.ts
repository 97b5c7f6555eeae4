/** Rows of the console's Routes tab, and text output without names (`--query Routes`), to their document (BAD-18). */
import { builderOf } from '../../document-builder.ts';
import type { FormatReader, Piece } from '../../format-reader.ts';
import type { Log } from '../../log.ts';
import { routesWithoutTable } from '../../sentences/formats.ts';
import type { MappedText } from '../../text/text-map.ts';
import { objectNode, scalarNode } from '../../tree.ts';
import type { Node } from '../../tree.ts';
import { readConsoleLines } from './lines.ts';
import { readConsoleRows } from './rows.ts';
import type { ConsoleResult } from './rows.ts';

export const read: FormatReader['read'] = (start, { base, log }) =>
  routesPiece(readConsoleRows(base.text, start), base, log);

/** Cells on lines of their own. */
export const readLines: FormatReader['read'] = (start, { base, log }) =>
  routesPiece(readConsoleLines(base.text, start), base, log);

/** The rows below the id of their table (FMT-21). */
export const readBelowId: FormatReader['read'] = (start, { base }) => {
  const newline = base.text.indexOf('\n', start);
  const { root: routes, end } = readConsoleRows(base.text, newline + 1);
  const id = base.text.slice(start, newline).trim();
  const at = base.text.indexOf(id, start);
  const table = objectNode(at, new Map<string, Node>([['RouteTableId', scalarNode(id, at, at + id.length)]]));
  table.entries.set('Routes', routes);
  table.end = routes.end;
  return { builders: [builderOf(table, 'text', base)], end };
};

/** Routes without their table, and what is said of them. */
export function routesPiece({ root, end }: ConsoleResult, base: MappedText, log: Log): Piece {
  if (root.items.length === 0) return { builders: [], end };
  const builder = builderOf(root, 'console', base);
  log.add(base, root.start, routesWithoutTable({ isElided: root.incomplete }), builder);
  return { builders: [builder], end };
}
