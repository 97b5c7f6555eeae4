/** The boxes of a table: titles name lists and objects, rows fill them; what is nested stands below its owner (FMT-5). */
import { listNode, objectNode, scalarNode } from '../../tree.ts';
import type { ListNode, Node, ObjectNode } from '../../tree.ts';
import { isObjectField, typedScalar } from '../text/fields.ts';
import { isId } from '../cell-kinds.ts';
import { namelessCell } from '../rows/cells.ts';
import type { Cell, TableLine } from './lines.ts';

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
  // A list without a name: rows, with or without a header, or the outermost title once per element (FMT-21).
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
    const isAlone = afterBorder && beforeBorder;
    if (index === 1 && line.depth === 1 && lone !== null) {
      outerTitle = lone;
      return;
    }
    if (lone !== null && lone === outerTitle && line.depth === 1 && isAlone) {
      if (bare.items.length === 0 && root.entries.size > 0) bare.items.push(root);
      root = objectNode(line.start);
      if (boxes[0]?.header === null) bare.items.push(root);
      boxes = [boxOf(root)];
      titled = true;
      rows = 0;
      return;
    }
    const inner = boxes.at(-1);
    const cells = joinCells(line.cells, columns);
    const mayBeHeader = isAlone && titled && rows === 0 && inner?.depth === line.depth && inner.header === null;
    if (mayBeHeader && (hasRowsBelow(lines, index) || endsInHeader(lines, index, cells))) {
      inner.header = cells.map((cell) => cell.text);
      return;
    }
    const opens = !titled || line.depth > (inner?.depth ?? 0);
    if (lone !== null && isAlone && opens && TITLE.test(lone)) {
      while (boxes.length > 1 && (boxes.at(-1)?.depth ?? 0) >= line.depth) boxes.pop();
      const owner = boxes.at(-1)?.current ?? root;
      const part = owner.entries.get(lone) ?? (isObjectField(lone) ? objectNode(line.start) : listNode(line.start));
      owner.entries.set(lone, part);
      // An object without values of its own holds what is nested below it.
      const current = part.kind === 'object' ? part : null;
      boxes.push({ depth: line.depth, name: lone, parent: owner, current, header: null });
      titled = true;
      rows = 0;
      return;
    }
    const box = boxes.at(-1);
    if (box === undefined) return;
    rows += 1;
    root.end = line.end;
    if (box.name !== '') place(box, cells, line);
    else if (box.header !== null) {
      box.current = rowObject(box.header, cells, line, null);
      bare.items.push(box.current);
    } else if (isNameAndValue(cells)) place(box, cells, line);
    // A table without a title began above the text: its rows may be of any list.
    else if (outerTitle !== null) bare.items.push(...rowWithoutNames(cells, line));
  });
  return {
    root: bare.items.length > 0 ? bare : root,
    endsEmpty: boxes.length > 1 && rows === 0,
    open: boxes.slice(1).map(({ name, header }) => ({ name, isHorizontal: header !== null })),
  };
}

/** A title is a name of AWS, or one that `--query` made up. */
const TITLE = /^[A-Za-z_][\w-]{0,60}$/;

function isName(text: string): boolean {
  return /^[A-Z][A-Za-z0-9]{0,60}$/.test(text);
}

/** The command line draws a border between a row and the next only below a header; a lone name may be a title too. */
function hasRowsBelow(lines: readonly TableLine[], index: number): boolean {
  const [line, border, row] = [lines[index], lines[index + 1], lines[index + 2]];
  if (line?.cells == null || border?.cells !== null || row?.cells == null || row.depth !== line.depth) return false;
  return line.cells.length > 1
    ? row.cells.length >= line.cells.length
    : isLoneName(line) && (!isLoneName(row) || startsInCapital(line, row));
}

function isLoneName({ cells, isCentred }: TableLine): boolean {
  const text = cells?.length === 1 ? (cells[0]?.text ?? '') : '';
  return isCentred && TITLE.test(text) && !isId(text);
}

/** In a narrow table a value may stand in the middle too; names of AWS begin with a capital letter. */
function startsInCapital(line: TableLine, row: TableLine): boolean {
  return isName(line.cells?.[0]?.text ?? '') && !isName(row.cells?.[0]?.text ?? '');
}

/** Names and a border, and the text stops. */
function endsInHeader(lines: readonly TableLine[], index: number, cells: readonly Cell[]): boolean {
  const isHeader = cells.length > 2 || (cells.length === 2 && lines[index]?.isCentred === true);
  return index + 2 >= lines.length && isHeader && cells.every((cell) => isName(cell.text));
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
    if (target.kind === 'list') target.items.push(...rowWithoutNames(cells, line, name));
    return;
  }
  if (box.current === null) {
    box.current = target.kind === 'object' ? target : objectNode(line.start);
    if (target.kind === 'list') target.items.push(box.current);
  }
  box.current.end = line.end;
  if (value.text !== '' && value.text !== 'None') box.current.entries.set(key.text, cellNode(value, key.text, name));
}

function isNameAndValue(cells: readonly Cell[]): boolean {
  return cells.length === 2 && isName(cells[0]?.text ?? '');
}

/** A value of a list of plain values, or a row of a list of lists (FMT-21). */
function rowWithoutNames(cells: readonly Cell[], line: TableLine, name = ''): Node[] {
  const [only] = cells;
  if (cells.length === 1) return only === undefined || only.text === '' ? [] : [cellNode(only, name, null)];
  const row = listNode(
    line.start,
    cells.map((cell) => namelessCell(cell)),
  );
  row.end = line.end;
  return [row];
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
