/** Rows of `--query` lists without names: tabs in text output; what they are is told by their values (FMT-21). */
import { builderOf } from '../../document-builder.ts';
import type { FormatReader } from '../../format-reader.ts';
import { isBlankAfter, isBlankBefore } from '../../text/blank.ts';
import { listNode } from '../../tree.ts';
import type { ListNode } from '../../tree.ts';
import { isId } from '../cell-kinds.ts';
import { namelessCell } from './cells.ts';
import { isNamelessRow } from './starts.ts';
import { append } from '../../../lists.ts';

export const read: FormatReader['read'] = (start, { base, command }) => {
  const { root, end } = readNamelessRows(base.text, start);
  // What stands above all else, without a command, may be the end of an output whose start is missing (BAD-3).
  const isFirst = command === null && isBlankBefore(base.text, start);
  if (isFirst && !isBlankAfter(base.text, end)) return null;
  return { builders: [builderOf(root, 'text', base)], end };
};

/** A record below a row: `IPRANGES ⇥ 0.0.0.0/0`, or under a name that `--query` made up. */
const PART = /^[A-Z][A-Z\d]{2,60}\t/;

/** The state of an association that holds says nothing that the association above does not. */
const SETTLED = /^ASSOCIATIONSTATE\tassociated$/;

/** Reads rows from `start` to the first line that is none; rows of one cell are one list of values. */
function readNamelessRows(text: string, start: number): { root: ListNode; end: number } {
  const root = listNode(start);
  let at = start;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? text.length : newline;
    const line = text.slice(at, lineEnd).trimEnd();
    if (root.items.length > 0 && PART.test(line)) {
      // What stands below a row is a part of it that cannot be told without its names.
      if (!SETTLED.test(line)) root.incomplete = true;
      root.end = lineEnd;
      at = lineEnd + 1;
      continue;
    }
    if (!isNamelessRow(line)) break;
    const row = listNode(at);
    let offset = at;
    for (const cell of line.split('\t')) {
      const trimmed = cell.trim();
      row.items.push(namelessCell({ text: trimmed, start: offset + cell.indexOf(trimmed) }));
      offset += cell.length + 1;
    }
    row.end = root.end = at + line.length;
    if (row.items.length === 1) append(root.items, row.items);
    else root.items.push(row);
    at = lineEnd + 1;
  }
  if (root.incomplete) for (const item of root.items) if (item.kind !== 'scalar') item.incomplete = true;
  const [only] = root.items;
  // One line of ids and nothing else is one list of them.
  if (root.items.length === 1 && only?.kind === 'list' && only.items.every(isIdNode)) return { root: only, end: at };
  return { root, end: Math.max(at, start + 1) };
}

function isIdNode(node: ListNode['items'][number]): boolean {
  return node.kind === 'scalar' && typeof node.value === 'string' && isId(node.value);
}
