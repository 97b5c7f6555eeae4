/** The boxes of a table: titles name lists and objects, rows fill them; what is nested stands below its owner (FMT-5). */
import { listNode, objectNode, scalarNode } from '../node.ts';
import type { ListNode, Node, ObjectNode } from '../node.ts';
import { isObjectField, typedScalar } from './fields.ts';
import type { Cell, TableLine } from './table-lines.ts';

export interface Boxes {
  readonly root: ObjectNode | ListNode;
  /** The boxes that were open in the last line, outermost first. */
  readonly open: readonly { readonly name: string; readonly isHorizontal: boolean }[];
  /** The last box has a title and no row yet; the command line prints no empty boxes. */
  readonly endsEmpty: boolean;
}

/** A titled box: where its rows go. */
interface Box {
  readonly depth: number;
  readonly name: string;
  readonly parent: ObjectNode;
  /** The object that nested boxes belong to. */
  current: ObjectNode | null;
  header: readonly string[] | null;
}

const boxOf = (root: ObjectNode): Box => ({ depth: 1, name: '', parent: root, current: root, header: null });

/** Puts rows into boxes. */
export function readBoxes(lines: readonly TableLine[]): Boxes {
  const first = lines[0]?.start ?? 0;
  let root = objectNode(first);
  // A list without a name: rows below one header, or the outermost title once per element (FMT-21).
  const bare = listNode(first);
  let boxes: Box[] = [boxOf(root)];
  let outerTitle: string | null = null;
  let columns = 1;
  let rows = 0;
  let titled = true;
  lines.forEach((line, index) => {
    if (line.cells === null) {
      columns = line.columns;
      // The border after a title or a header opens the rows; the one after rows closes them.
      if (rows > 0) titled = false;
      return;
    }
    const [only] = line.cells;
    const lone = line.cells.length === 1 ? (only?.text ?? '') : null;
    const afterBorder = lines[index - 1]?.cells === null;
    const beforeBorder = lines[index + 1]?.cells === null || index + 1 >= lines.length;
    if (index === 1 && line.depth === 1 && lone !== null) {
      outerTitle = lone;
      return;
    }
    if (lone !== null && lone === outerTitle && line.depth === 1 && afterBorder && beforeBorder) {
      if (bare.items.length === 0) bare.items.push(root);
      root = objectNode(line.start);
      bare.items.push(root);
      boxes = [boxOf(root)];
      titled = true;
      rows = 0;
      return;
    }
    const inner = boxes.at(-1);
    const opens = !titled || line.depth > (inner?.depth ?? 0);
    if (lone !== null && beforeBorder && afterBorder && opens && isName(lone)) {
      while (boxes.length > 1 && (boxes.at(-1)?.depth ?? 0) >= line.depth) boxes.pop();
      const owner = boxes.at(-1)?.current ?? root;
      boxes.push({ depth: line.depth, name: lone, parent: owner, current: null, header: null });
      if (!owner.entries.has(lone))
        owner.entries.set(lone, isObjectField(lone) ? objectNode(line.start) : listNode(line.start));
      titled = true;
      rows = 0;
      return;
    }
    const box = boxes.at(-1);
    if (box === undefined) return;
    rows += 1;
    root.end = line.end;
    const cells = joinCells(line.cells, columns);
    const mayBeHeader = box.header === null && afterBorder && beforeBorder && titled && rows === 1;
    if (mayBeHeader && cells.every((cell) => isName(cell.text)) && followsRow(lines, index, cells.length)) {
      box.header = cells.map((cell) => cell.text);
      rows = 0;
      return;
    }
    if (box.name === '' && box.header !== null) bare.items.push(rowObject(box.header, cells, line, null));
    else place(box, cells, line);
  });
  return {
    root: bare.items.length > 0 ? bare : root,
    endsEmpty: boxes.length > 1 && rows === 0,
    open: boxes.slice(1).map(({ name, header }) => ({ name, isHorizontal: header !== null })),
  };
}

function isName(text: string): boolean {
  return /^[A-Z][A-Za-z0-9]{0,60}$/.test(text);
}

/** After a header's border come rows of as many cells at the same depth. */
function followsRow(lines: readonly TableLine[], index: number, width: number): boolean {
  const border = lines[index + 1];
  const row = lines[index + 2];
  if (border?.cells !== null || row?.cells == null) return width > 2;
  return row.depth === lines[index]?.depth && row.cells.length >= width && !(width === 2 && row.cells.length === 1);
}

/** Bars inside a value split it; the last column takes them back. */
function joinCells(cells: readonly Cell[], columns: number): readonly Cell[] {
  if (cells.length <= columns || columns < 1) return cells;
  const kept = cells.slice(0, columns - 1);
  const rest = cells.slice(columns - 1);
  return [...kept, { text: rest.map((cell) => cell.text).join('|'), start: rest[0]?.start ?? 0 }];
}

function place(box: Box, cells: readonly Cell[], line: TableLine): void {
  const { parent, name } = box;
  const target = name === '' ? parent : parent.entries.get(name);
  if (target === undefined || target.kind === 'scalar') return;
  target.end = line.end;
  if (box.header !== null && target.kind === 'list') {
    box.current = rowObject(box.header, cells, line, name);
    target.items.push(box.current);
    return;
  }
  const [key, value] = cells;
  if (value === undefined && key !== undefined) {
    if (target.kind === 'list' && key.text !== '') target.items.push(cellNode(key, name, null));
    return;
  }
  if (key === undefined || value === undefined || !isName(key.text)) return;
  if (box.current === null) {
    box.current = target.kind === 'object' ? target : objectNode(line.start);
    if (target.kind === 'list') target.items.push(box.current);
  }
  box.current.end = line.end;
  if (value.text !== '' && value.text !== 'None') box.current.entries.set(key.text, cellNode(value, key.text, name));
}

function rowObject(
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
