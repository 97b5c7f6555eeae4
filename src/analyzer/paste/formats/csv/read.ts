/** Values separated by commas or tabs to rows under the names of their columns (FMT-21). */
import { builderOf } from '../../document-builder.ts';
import type { FormatReader } from '../../format-reader.ts';
import { listNode, scalarNode } from '../../tree.ts';
import type { ObjectNode } from '../../tree.ts';
import type { PlacedCell } from '../console/route.ts';
import { namedRow } from '../named-row.ts';
import { renameDressed } from '../other-names.ts';
import { csvCells } from './cells.ts';
import { separatorOf } from './starts.ts';

export const read: FormatReader['read'] = (start, { base }) => {
  const { text } = base;
  const first = lineEnd(text, start);
  const separator = separatorOf(text.slice(start, first).trim()) ?? ',';
  const cellsTo = (from: number, end: number): PlacedCell[] | null =>
    csvCells(text, from, text.charAt(end - 1) === '\r' ? end - 1 : end, separator);
  const header = cellsTo(start, first) ?? [];
  const root = listNode(start);
  let end = first;
  while (end < text.length) {
    const next = lineEnd(text, end + 1);
    const cells = cellsTo(end + 1, next);
    if (cells?.length !== header.length) break;
    root.items.push(withSwitches(namedRow(header, cells)));
    end = next;
  }
  root.end = end;
  // A tool was asked for rows, and nothing here says for which.
  root.incomplete = true;
  renameDressed(root);
  return { builders: [builderOf(root, 'table', base)], end };
};

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline === -1 ? text.length : newline;
}

/** Switches are words here. */
function withSwitches(row: ObjectNode): ObjectNode {
  for (const [name, node] of row.entries)
    if (node.kind === 'scalar' && (node.value === 'true' || node.value === 'false'))
      row.entries.set(name, scalarNode(node.value === 'true', node.start, node.end));
  return row;
}
