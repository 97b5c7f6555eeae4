/** The boxes of a table: titles name lists and objects, rows fill them; what is nested stands below its owner (FMT-5). */
import { listNode, objectNode } from '../../tree.ts';
import type { ListNode, ObjectNode } from '../../tree.ts';
import { isObjectField } from '../text/fields.ts';
import { isNameAndValue, joinCells, place, rowObject, rowWithoutNames } from './box-rows.ts';
import type { Box } from './box-rows.ts';
import type { Cell, TableLine } from './lines.ts';
import { endsInHeader, hasRowsBelow, TITLE } from './titles.ts';
import { hasLostRow, measure, noWidths } from './widths.ts';
import type { Widths } from './widths.ts';
import { append } from '../../../lists.ts';

export interface Boxes {
  readonly root: ObjectNode | ListNode;
  /** The boxes that were open in the last line, outermost first. */
  readonly open: readonly { readonly name: string; readonly isHorizontal: boolean }[];
  /** The last box has a title and no row yet; the command line prints no empty boxes. */
  readonly endsEmpty: boolean;
}

/** Where the reader of boxes stands. */
interface Reading {
  readonly lines: readonly TableLine[];
  root: ObjectNode;
  /** A list without a name: rows, with or without a header, or the outermost title once per element (FMT-21). */
  readonly bare: ListNode;
  boxes: Box[];
  outerTitle: string | null;
  /** Columns of the last border, and its length. */
  columns: number;
  width: number;
  /** Rows since the last title. */
  rows: number;
  /** Of the rows since the last title. */
  widths: Widths;
  /** The border after a title or a header opens the rows; the one after rows closes them. */
  titled: boolean;
}

/** A line with cells, and how it stands. */
interface Row {
  readonly line: TableLine;
  readonly index: number;
  readonly cells: readonly Cell[];
  /** The text of the only cell; null when there are more. */
  readonly lone: string | null;
  /** Borders stand above and below. */
  readonly isAlone: boolean;
}

const boxOf = (root: ObjectNode): Box => ({ depth: 1, name: '', parent: root, current: root, header: null });

/** Puts rows into boxes. */
export function readBoxes(lines: readonly TableLine[]): Boxes {
  const first = lines[0]?.start ?? 0;
  const root = objectNode(first);
  const reading: Reading = {
    lines,
    root,
    bare: listNode(first),
    boxes: [boxOf(root)],
    outerTitle: null,
    columns: 1,
    width: 0,
    rows: 0,
    widths: noWidths(),
    titled: true,
  };
  lines.forEach((line, index) => {
    if (line.cells !== null) readRow(reading, rowOf(reading, line, line.cells, index));
    else {
      reading.columns = line.columns;
      reading.width = line.end - line.start;
      if (reading.rows > 0) closeRows(reading, line);
    }
  });
  const { bare, boxes, rows } = reading;
  return {
    root: bare.items.length > 0 ? bare : reading.root,
    endsEmpty: boxes.length > 1 && rows === 0,
    open: boxes.slice(1).map(({ name, header }) => ({ name, isHorizontal: header !== null })),
  };
}

/** The border below rows: a part of an answer in which AWS leaves out what does not apply shows by its widths that a row is gone. */
function closeRows(reading: Reading, border: TableLine): void {
  reading.titled = false;
  const part = reading.boxes.at(-1);
  const owner = part?.parent.entries.get(part.name);
  if (owner?.kind === 'object' && part?.header === null && hasLostRow(reading.widths, border)) owner.incomplete = true;
}

function rowOf({ lines, columns }: Reading, line: TableLine, cells: readonly Cell[], index: number): Row {
  const isBelowBorder = lines[index - 1]?.cells === null;
  const isAboveBorder = lines[index + 1]?.cells === null || index + 1 >= lines.length;
  return {
    line,
    index,
    cells: joinCells(cells, columns),
    lone: cells.length === 1 ? (cells[0]?.text ?? '') : null,
    isAlone: isBelowBorder && isAboveBorder,
  };
}

function readRow(reading: Reading, row: Row): void {
  const { line, index, lone } = row;
  // Two rows in one line: which cells are whose is gone.
  if ((line.cells?.length ?? 0) > reading.columns && line.end - line.start !== reading.width) return;
  if (index === 1 && line.depth === 1 && lone !== null) reading.outerTitle = lone;
  else if (isNextElement(reading, row)) startElement(reading, row);
  else if (isHeader(reading, row)) {
    const inner = reading.boxes.at(-1);
    if (inner) inner.header = row.cells.map((cell) => cell.text);
  } else if (lone !== null && isTitle(reading, row, lone)) openBox(reading, row, lone);
  else putRow(reading, row);
}

/** The outermost title again: the next element of a list without a name. */
function isNextElement({ outerTitle }: Reading, { line, lone, isAlone }: Row): boolean {
  return lone !== null && lone === outerTitle && line.depth === 1 && isAlone;
}

function startElement(reading: Reading, { line }: Row): void {
  const { bare, boxes } = reading;
  if (bare.items.length === 0 && reading.root.entries.size > 0) bare.items.push(reading.root);
  reading.root = objectNode(line.start);
  if (boxes[0]?.header === null) bare.items.push(reading.root);
  reading.boxes = [boxOf(reading.root)];
  reading.titled = true;
  reading.rows = 0;
  reading.widths = noWidths();
}

function isHeader({ boxes, lines, rows, titled }: Reading, { line, index, cells, isAlone }: Row): boolean {
  const inner = boxes.at(-1);
  const mayBeHeader = isAlone && titled && rows === 0 && inner?.depth === line.depth && inner.header === null;
  return mayBeHeader && (hasRowsBelow(lines, index) || endsInHeader(lines, index, cells));
}

function isTitle({ boxes, titled }: Reading, { line, isAlone }: Row, lone: string): boolean {
  return isAlone && (!titled || line.depth > (boxes.at(-1)?.depth ?? 0)) && TITLE.test(lone);
}

function openBox(reading: Reading, { line }: Row, name: string): void {
  const { boxes } = reading;
  while (boxes.length > 1 && (boxes.at(-1)?.depth ?? 0) >= line.depth) boxes.pop();
  const owner = ownerIn(boxes.at(-1), line) ?? reading.root;
  const part = owner.entries.get(name) ?? (isObjectField(name) ? objectNode(line.start) : listNode(line.start));
  owner.entries.set(name, part);
  // An object without values of its own holds what is nested below it.
  const current = part.kind === 'object' ? part : null;
  boxes.push({ depth: line.depth, name, parent: owner, current, header: null });
  reading.titled = true;
  reading.rows = 0;
  reading.widths = noWidths();
}

/** What nested boxes belong to: where an element of a list has no plain values, what is nested is all of it. */
function ownerIn(box: Box | undefined, { start }: TableLine): ObjectNode | null {
  if (box === undefined) return null;
  if (box.current !== null) return box.current;
  const list = box.parent.entries.get(box.name);
  if (list?.kind !== 'list') return null;
  box.current = objectNode(start);
  list.items.push(box.current);
  return box.current;
}

function putRow(reading: Reading, { line, cells }: Row): void {
  const { bare, boxes, outerTitle, root } = reading;
  const box = boxes.at(-1);
  if (box === undefined) return;
  reading.rows += 1;
  measure(reading.widths, cells, line);
  root.end = line.end;
  if (box.name !== '') place(box, cells, line);
  else if (box.header !== null) {
    box.current = rowObject(box.header, cells, line, null);
    bare.items.push(box.current);
  } else if (isNameAndValue(cells)) place(box, cells, line);
  // A table without a title began above the text: its rows may be of any list.
  else if (outerTitle !== null) append(bare.items, rowWithoutNames(cells, line));
}
