/** Markdown tables, as people write them into issues: rows of the console, or what a `--query` showed (BAD-11, BAD-18). */
import { listNode } from '../../tree.ts';
import type { ListNode, ObjectNode } from '../../tree.ts';
import { builderOf } from '../../document-builder.ts';
import type { FormatReader } from '../../format-reader.ts';
import { routesPiece } from '../console/read.ts';
import { putRoutes, routeOf } from '../console/route.ts';
import type { PlacedCell } from '../console/route.ts';
import { isOfKind } from '../cell-kinds.ts';
import { namedRow } from '../named-row.ts';
import { renameDressed } from '../other-names.ts';

export const read: FormatReader['read'] = (start, { base, log }) => {
  const { root, routes, namesTables, isWords, end } = readRows(base.text, start);
  if (isWords) {
    log.setAside(base, start, end);
    return { builders: [], end };
  }
  if (!namesTables && routes.length > 0 && routes.length * 2 > root.items.length) {
    root.incomplete = routes.length < root.items.length;
    putRoutes(root, routes);
    return routesPiece({ root, end }, base, log);
  }
  renameDressed(root);
  return { builders: [builderOf(root, 'table', base)], end };
};

interface RowsRead {
  readonly root: ListNode;
  readonly routes: ObjectNode[];
  /** Rows that name their table are put together by it, later. */
  readonly namesTables: boolean;
  /** No row has an id or a range of addresses: somebody writes of something. */
  readonly isWords: boolean;
  readonly end: number;
}

/** The rows of the table whose header stands at `start`, under the names of its columns; and those that are routes. */
function readRows(text: string, start: number): RowsRead {
  const header = cellsAt(text, start);
  const root = listNode(start);
  const rows: PlacedCell[][] = [];
  let { end } = cellsAt(text, header.end + 1);
  while (end < text.length) {
    const row = cellsAt(text, end + 1);
    if (row.cells.length < 2) break;
    rows.push(row.cells);
    end = row.end;
  }
  root.end = end;
  root.items = rows.map((cells) => namedRow(header.cells, cells));
  // A person wrote the table, and chose what to show.
  root.incomplete = true;
  const namesTables = rows.some((cells) => cells.some(({ text: cell }) => isOfKind(cell, 'rtb')));
  const isWords = rows.every((cells) => cells.every(({ text: cell }) => isOfKind(cell, 'any')));
  return { root, routes: rows.map(routeOf).filter((route) => route !== null), namesTables, isWords, end };
}

/** The cells of one line, without bars, code marks and emphasis. */
function cellsAt(text: string, start: number): { readonly cells: PlacedCell[]; readonly end: number } {
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  const line = text.slice(start, Math.min(end, start + 2000));
  const cells: PlacedCell[] = [];
  if (!line.includes('|')) return { cells, end };
  let offset = start;
  for (const part of line.split('|')) {
    const bare = part
      .replaceAll(/[`*\s]/g, ' ')
      .replaceAll('\\', '')
      .trim();
    cells.push({ text: bare, start: offset + Math.max(0, part.indexOf(bare)) });
    offset += part.length + 1;
  }
  if (line.trimStart().startsWith('|')) cells.shift();
  if (line.trimEnd().endsWith('|')) cells.pop();
  return { cells, end };
}
