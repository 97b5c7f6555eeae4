/** Rows of `--query` lists without names: tabs in text output, cells in tables; what they are is told by their values (FMT-21). */
import { listNode, scalarNode } from '../../tree.ts';
import type { ListNode, ScalarNode } from '../../tree.ts';
import { isId, isOfKind } from '../cell-kinds.ts';
import { isTextRecord } from './rows.ts';

export interface NamelessRows {
  readonly root: ListNode;
  readonly end: number;
}

/** A record below a row: `IPRANGES ⇥ 0.0.0.0/0`, or under a name that `--query` made up. */
const PART = /^[A-Z][A-Z\d]{2,60}\t/;

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** A cell whose field is not known: `True` and `None` are what Python prints for a switch and for nothing. */
export function namelessCell({ text, start }: Cell): ScalarNode {
  const value = text === 'True' ? true : text === 'False' ? false : text === 'None' || text === '' ? null : text;
  return scalarNode(value, start, start + text.length);
}

/** Whether a line is such a row: cells between tabs, or one id, with an id of AWS among them. */
export function isNamelessRow(line: string): boolean {
  if (isTextRecord(line)) return false;
  const cells = line.slice(0, 2000).split('\t');
  return cells.some((cell) => isId(cell.trim()) || isOfKind(cell.trim(), 'lambda'));
}

/** Reads rows from `start` to the first line that is none; rows of one cell are one list of values. */
export function readNamelessRows(text: string, start: number): NamelessRows {
  const root = listNode(start);
  let at = start;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? text.length : newline;
    const line = text.slice(at, lineEnd).trimEnd();
    if (root.items.length > 0 && PART.test(line)) {
      // What stands below a row is a part of it that cannot be told without its names.
      root.cut = true;
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
    if (row.items.length === 1) root.items.push(...row.items);
    else root.items.push(row);
    at = lineEnd + 1;
  }
  if (root.cut) for (const item of root.items) if (item.kind !== 'scalar') item.cut = true;
  const [only] = root.items;
  // One line of ids and nothing else is one list of them.
  if (root.items.length === 1 && only?.kind === 'list' && only.items.every(isIdNode)) return { root: only, end: at };
  return { root, end: Math.max(at, start + 1) };
}

function isIdNode(node: ListNode['items'][number]): boolean {
  return node.kind === 'scalar' && typeof node.value === 'string' && isId(node.value);
}
