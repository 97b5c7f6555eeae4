/** Rows of a box: under a header they are objects, without one names and values, or values alone (FMT-5, FMT-21). */
import { listNode, objectNode, scalarNode } from '../../tree.ts';
import type { Node, ObjectNode } from '../../tree.ts';
import { namelessCell } from '../rows/cells.ts';
import { typedScalar } from '../text/fields.ts';
import type { Cell, TableLine } from './lines.ts';
import { isName } from './titles.ts';
import { append } from '../../../lists.ts';

/** A titled box: where its rows go. */
export interface Box {
  readonly depth: number;
  readonly name: string;
  readonly parent: ObjectNode;
  /** The object that nested boxes belong to. */
  current: ObjectNode | null;
  header: readonly string[] | null;
}

/** Bars inside a value split it; the last column takes them back. */
export function joinCells(cells: readonly Cell[], columns: number): readonly Cell[] {
  if (cells.length <= columns || columns < 1) return cells;
  const kept = cells.slice(0, columns - 1);
  const rest = cells.slice(columns - 1);
  return [...kept, { text: rest.map((cell) => cell.text).join('|'), start: rest[0]?.start ?? 0 }];
}

/** Puts a row into the list or the object that the box is. */
export function place(box: Box, cells: readonly Cell[], line: TableLine): void {
  const { parent, name } = box;
  const target = name === '' ? parent : parent.entries.get(name);
  if (target === undefined || target.kind === 'scalar') return;
  target.end = line.end;
  if (box.header !== null) {
    const row = rowObject(box.header, cells, line, name);
    box.current = target.kind === 'list' ? row : target;
    if (target.kind === 'list') target.items.push(row);
    else for (const [key, value] of row.entries) target.entries.set(key, value);
    return;
  }
  const [key, value] = cells;
  if (key === undefined) return;
  if (value === undefined || !isNameAndValue(cells)) {
    if (target.kind === 'list') append(target.items, rowWithoutNames(cells, line, name));
    return;
  }
  if (box.current === null) {
    box.current = target.kind === 'object' ? target : objectNode(line.start);
    if (target.kind === 'list') target.items.push(box.current);
  }
  box.current.end = line.end;
  // One element ran into the next (BAD-17): neither is whole, and more of them may have stood between the two.
  if (box.current.entries.has(key.text)) box.current.incomplete = target.incomplete = parent.incomplete = true;
  // A part of an answer that is one object has a row for what is empty; an element of a list has one for what others have.
  const isShown = value.text !== '' || target.kind === 'object';
  if (isShown && value.text !== 'None') box.current.entries.set(key.text, cellNode(value, key.text, name));
}

/** Whether a row is a name and its value. */
export function isNameAndValue(cells: readonly Cell[]): boolean {
  return cells.length === 2 && isName(cells[0]?.text ?? '');
}

/** A value of a list of plain values, or a row of a list of lists (FMT-21). */
export function rowWithoutNames(cells: readonly Cell[], line: TableLine, name = ''): Node[] {
  const [only] = cells;
  if (cells.length === 1) return only === undefined || only.text === '' ? [] : [cellNode(only, name, null)];
  const row = listNode(
    line.start,
    cells.map((cell) => namelessCell(cell)),
  );
  row.end = line.end;
  return [row];
}

/** A row under a header. */
export function rowObject(
  header: readonly string[],
  cells: readonly Cell[],
  line: TableLine,
  parent: string | null,
): ObjectNode {
  const node = objectNode(line.start);
  node.end = line.end;
  header.forEach((name, index) => {
    const cell = cells[index];
    if (cell && cell.text !== '' && cell.text !== 'None') node.entries.set(name, cellNode(cell, name, parent));
  });
  return node;
}

function cellNode(cell: Cell, name: string, parent: string | null): Node {
  return scalarNode(typedScalar(name, cell.text, parent), cell.start, cell.start + cell.text.length);
}
