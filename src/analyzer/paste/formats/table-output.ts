/** `--output table`: nested boxes; the number of leading bars is the depth, a lone centred cell is a list's name (FMT-5). */
import { listNode, objectNode, scalarNode } from '../node.ts';
import type { ListNode, Node, ObjectNode } from '../node.ts';
import { addEmptyLists, lastIsTorn, tear } from './complete.ts';
import { isObjectField, typedScalar } from './fields.ts';

export interface TableResult {
  /** null: the lines of the table were wrapped, and its cells cannot be told apart. */
  readonly root: ObjectNode | ListNode | null;
  readonly end: number;
  readonly wrappedAt: number | null;
  readonly tornAt: number | null;
}

interface Cell {
  readonly text: string;
  readonly start: number;
}

interface Line {
  readonly depth: number;
  /** null: a border. */
  readonly cells: readonly Cell[] | null;
  /** Columns of a border. */
  readonly columns: number;
  readonly start: number;
  readonly end: number;
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

/** Whether a line belongs to a table. */
export function isTableLine(line: string): boolean {
  return /^\|.*\|$/.test(line) || isBorder(line);
}

function isBorder(line: string): boolean {
  return line.length > 4 && line.includes('-') && /^[-+|]+$/.test(line);
}

/** Whether a table starts with this line: a border, or a row of bars (after a cut). */
export function startsTable(line: string): boolean {
  return (isBorder(line) && (line.startsWith('+') || line.length > 8)) || /^\|{1,9}[^|]/.test(line);
}

/** Reads the table that starts at `start`. */
export function readTable(text: string, start: number): TableResult {
  const lines: Line[] = [];
  let at = start;
  let end = start;
  let wrappedAt: number | null = null;
  let tornAt: number | null = null;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? text.length : newline;
    const from = skipBlanks(text, at, lineEnd);
    const line = text.slice(from, lineEnd).trimEnd();
    if (line === '') {
      if (lines.length > 0) break;
    } else if (!isTableLine(line)) {
      if (!/^[|+-]/.test(line) && !line.endsWith('|') && !line.endsWith('+')) break;
      const isLast = text.slice(lineEnd, lineEnd + 200).trim() === '';
      if (isLast) tornAt = from;
      else wrappedAt ??= from;
    } else lines.push(tableLine(line, from));
    // A new outermost border after rows of depth one and more is the next table.
    end = lineEnd;
    at = lineEnd + 1;
    if (/^-{5,}$/.test(line) && lines.length > 1) {
      lines.pop();
      end = from - 1;
      break;
    }
  }
  if (wrappedAt !== null) return { root: null, end: Math.max(end, start + 1), wrappedAt, tornAt };
  const last = lines[lines.length - 1];
  // All lines of a table are as long as its first; the last is a border.
  const width = (lines[0]?.end ?? 0) - (lines[0]?.start ?? 0);
  if (last !== undefined && (last.cells !== null || last.end - last.start < width)) tornAt ??= last.start;
  const { root, torn } = build(lines, { torn: tornAt !== null });
  if (torn) tornAt ??= last?.start ?? start;
  root.end = Math.max(end, start);
  return { root, end: Math.max(end, start + 1), wrappedAt, tornAt };
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && ' \t\r'.includes(text.charAt(at))) at += 1;
  return at;
}

function tableLine(line: string, start: number): Line {
  let depth = 0;
  while (line.charAt(depth) === '|') depth += 1;
  const end = start + line.length;
  if (isBorder(line)) return { depth, cells: null, columns: Math.max(1, countCrosses(line) - 1), start, end };
  let stop = line.length;
  for (let bars = 0; bars < depth && line.charAt(stop - 1) === '|'; bars += 1) stop -= 1;
  const cells: Cell[] = [];
  let offset = depth;
  for (const part of line.slice(depth, stop).split('|')) {
    const text = part.trim();
    cells.push({ text, start: start + offset + (text === '' ? 0 : part.length - part.trimStart().length) });
    offset += part.length + 1;
  }
  return { depth, cells, columns: 0, start, end };
}

function countCrosses(line: string): number {
  let count = 0;
  for (let at = line.indexOf('+'); at !== -1; at = line.indexOf('+', at + 1)) count += 1;
  return count;
}

function build(lines: readonly Line[], options: { torn: boolean }): { root: ObjectNode | ListNode; torn: boolean } {
  const first = lines[0]?.start ?? 0;
  const root = objectNode(first);
  const bare = listNode(first);
  const boxes: Box[] = [{ depth: 1, name: '', parent: root, current: root, header: null }];
  let columns = 1;
  let rows = 0;
  let titled = true;
  const touched: (ListNode | ObjectNode)[] = [];
  lines.forEach((line, index) => {
    if (line.cells === null) {
      columns = line.columns;
      // The border after a title or a header opens the rows; the one after rows closes them.
      if (rows > 0) titled = false;
      return;
    }
    const afterBorder = lines[index - 1]?.cells === null;
    const beforeBorder = lines[index + 1]?.cells === null || index + 1 >= lines.length;
    const [only] = line.cells;
    const isTitle =
      line.cells.length === 1 &&
      beforeBorder &&
      afterBorder &&
      (!titled || line.depth > (boxes[boxes.length - 1]?.depth ?? 0)) &&
      isName(only?.text ?? '');
    if (index === 1 && line.depth === 1 && line.cells.length === 1) return;
    if (isTitle && only) {
      while (boxes.length > 1 && (boxes[boxes.length - 1]?.depth ?? 0) >= line.depth) boxes.pop();
      const owner = boxes[boxes.length - 1]?.current ?? root;
      boxes.push({ depth: line.depth, name: only.text, parent: owner, current: null, header: null });
      ensure(owner, only.text, line.start);
      titled = true;
      rows = 0;
      return;
    }
    const box = boxes[boxes.length - 1];
    if (box === undefined) return;
    rows += 1;
    const cells = joinCells(line.cells, columns);
    const isHeader =
      box.header === null &&
      afterBorder &&
      beforeBorder &&
      titled &&
      rows === 1 &&
      cells.every((cell) => isName(cell.text)) &&
      followsRow(lines, index, cells.length);
    if (isHeader) {
      box.header = cells.map((cell) => cell.text);
      titled = true;
      rows = 0;
      return;
    }
    if (box.name === '' && box.header !== null) bare.items.push(rowObject(box.header, cells, line, null));
    else place(box, cells, line);
  });
  const result = box0IsList(bare) ? bare : root;
  const torn = options.torn || lastIsTorn(result);
  if (torn) {
    touched.push(result);
    let node: Node = result;
    for (const box of boxes.slice(1)) {
      const child: Node | undefined = node.kind === 'object' ? node.entries.get(box.name) : undefined;
      if (child === undefined || child.kind === 'scalar') break;
      touched.push(child);
      node = child;
      const item: Node | undefined = child.kind === 'list' ? child.items[child.items.length - 1] : undefined;
      if (item === undefined || item.kind === 'scalar') break;
      if (box.header !== null) break;
      touched.push(item);
      node = item;
    }
    tear(touched);
  }
  addEmptyLists(result);
  return { root: result, torn };
}

function box0IsList(bare: ListNode): boolean {
  return bare.items.length > 0;
}

function isName(text: string): boolean {
  return /^[A-Z][A-Za-z0-9]{0,60}$/.test(text);
}

/** After a header's border come rows of as many cells at the same depth. */
function followsRow(lines: readonly Line[], index: number, width: number): boolean {
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

function ensure(owner: ObjectNode, name: string, start: number): void {
  if (!owner.entries.has(name)) owner.entries.set(name, isObjectField(name) ? objectNode(start) : listNode(start));
}

function place(box: Box, cells: readonly Cell[], line: Line): void {
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

function rowObject(header: readonly string[], cells: readonly Cell[], line: Line, parent: string | null): ObjectNode {
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
