/** `--output text`: one record per line, the upper-cased name of its list first, no field names (FMT-4). */
import { listNode, objectNode, scalarNode } from '../node.ts';
import type { ListNode, Node, ObjectNode } from '../node.ts';
import { alignColumns } from './align-cells.ts';
import { addEmptyLists, lastIsTorn, tear } from './complete.ts';
import { isObjectField, typedScalar } from './fields.ts';
import { TEXT_SHAPES, isTextName } from './text-shapes.ts';
import type { TextShape } from './text-shapes.ts';

export interface TextResult {
  readonly roots: readonly ObjectNode[];
  readonly end: number;
  /** Names of records with columns that cannot be told apart, and where the first of each stands. */
  readonly ambiguous: ReadonlyMap<string, number>;
  /** Offsets of records that fit nothing. */
  readonly unread: readonly number[];
  /** The last table, subnet, … lacks what it must have. */
  readonly torn: boolean;
}

interface Cell {
  readonly text: string;
  readonly start: number;
}

interface Row {
  readonly shape: TextShape;
  /** The list or object it went into. */
  container: Node | null;
  readonly cells: readonly Cell[];
  readonly node: ObjectNode;
  readonly start: number;
  readonly spaced: boolean;
}

/** Whether a line is a record of text output. */
export function isTextRecord(line: string): boolean {
  const word = /^([A-Z][A-Z0-9]{3,40})(?:\t| {1,40}\S)/.exec(line)?.[1];
  return word !== undefined && isTextName(word);
}

/** Reads records from `start` to the first line that is none. */
export function readTextOutput(text: string, start: number): TextResult {
  const wrappers = new Map<string, { list: ListNode; last: Row }>();
  const roots: ObjectNode[] = [];
  const groups = new Map<Node, Map<string, Row[]>>();
  const ambiguous = new Map<string, number>();
  const broken = new Set<Node>();
  const open: Row[] = [];
  let at = start;
  let end = start;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? text.length : newline;
    const row = readRow(text, at, lineEnd, open);
    if (row === null) break;
    end = lineEnd;
    at = lineEnd + 1;
    while (open.length > 0 && !open[open.length - 1]?.shape.children.includes(nameOf(row))) open.pop();
    const parent = open[open.length - 1];
    let container: Node;
    if (parent === undefined) {
      let wrapper = wrappers.get(row.shape.name);
      if (wrapper === undefined) {
        const list = listNode(row.start);
        const root = objectNode(row.start, new Map([[row.shape.name, list]]));
        roots.push(root);
        wrapper = { list, last: row };
        wrappers.set(row.shape.name, wrapper);
      }
      container = wrapper.list;
      wrapper.list.items.push(row.node);
    } else container = attach(parent.node, row);
    row.container = container;
    open.push(row);
    for (const shown of [container, ...open.map((item) => item.node)]) if (shown.kind !== 'scalar') shown.end = end;
    const root = roots[roots.length - 1];
    if (root) root.end = end;
    const byName = groups.get(container) ?? new Map<string, Row[]>();
    groups.set(container, byName);
    const rows = byName.get(row.shape.name) ?? [];
    byName.set(row.shape.name, rows);
    rows.push(row);
  }
  const lastRow = open[open.length - 1];
  for (const byName of groups.values()) {
    for (const rows of byName.values()) fillRows(rows, at >= text.length ? lastRow : undefined, ambiguous, broken);
  }
  const lastCell = lastRow?.cells[lastRow.cells.length - 1]?.text ?? '';
  if (lastRow && end === text.length && isHalfId(lastCell)) broken.add(lastRow.node);
  const halfRead = lastRow !== undefined && broken.has(lastRow.node);
  if (halfRead) markOpen(roots[roots.length - 1], open);
  replaceScalars(roots, broken);
  const last = roots[roots.length - 1];
  const torn = last !== undefined && lastIsTorn(last);
  if (last !== undefined && torn) {
    const list = [...last.entries.values()][0];
    const item = list?.kind === 'list' ? list.items[list.items.length - 1] : undefined;
    if (list?.kind === 'list' && item?.kind === 'object') tear([last, list, item]);
  }
  for (const root of roots) addEmptyLists(root);
  return {
    roots,
    end: Math.max(end, start + 1),
    ambiguous,
    unread: [...broken].map((node) => node.start),
    torn: torn || halfRead,
  };
}

function nameOf(row: Row): string {
  return row.shape.name.toUpperCase();
}

function readRow(text: string, from: number, to: number, open: readonly Row[]): Row | null {
  let start = from;
  while (start < to && text.charAt(start) === ' ') start += 1;
  const line = text.slice(start, to).trimEnd();
  if (!isTextRecord(line.length > 200 ? line.slice(0, 200) : line)) return null;
  const spaced = !line.includes('\t');
  const raw = text.slice(start, text.charAt(to - 1) === '\r' ? to - 1 : to);
  const separator = spaced ? (/\S {2,}\S/.test(line.slice(0, 2000)) ? '  ' : ' ') : '\t';
  const cells: Cell[] = [];
  let offset = start;
  for (const part of raw.split(separator)) {
    const trimmed = part.trim();
    if (!spaced || trimmed !== '')
      cells.push({ text: trimmed, start: offset + (part.length - part.trimStart().length) });
    offset += part.length + separator.length;
  }
  const name = cells[0]?.text ?? '';
  const parents = [...open].reverse().map((row) => nameOf(row));
  const shape =
    parents.map((parent) => TEXT_SHAPES.get(`${parent}/${name}`)).find((found) => found !== undefined) ??
    TEXT_SHAPES.get(name);
  if (shape === undefined) return null;
  const node = objectNode(start);
  node.end = to;
  return { shape, container: null, cells: cells.slice(1), node, start, spaced };
}

/** Puts a record into the list, or the object, of its parent. */
function attach(parent: ObjectNode, row: Row): Node {
  const { name } = row.shape;
  const there = parent.entries.get(name);
  if (isObjectField(name)) {
    parent.entries.set(name, row.node);
    return row.node;
  }
  const list = there?.kind === 'list' ? there : listNode(row.start);
  parent.entries.set(name, list);
  list.items.push(row.node);
  return list;
}

/** Ids end in 8 or 17 hexadecimal digits; a number between is an id that was cut. */
function isHalfId(cell: string): boolean {
  const digits = /^[a-z]{1,16}-([0-9a-f]{0,16})$/.exec(cell)?.[1];
  return digits !== undefined && digits.length > 8;
}

/** The text ends in half a record: every list around it may go on. */
function markOpen(root: ObjectNode | undefined, open: readonly Row[]): void {
  if (root) root.cut = true;
  open.forEach(({ node, container }, index) => {
    if (container !== null && container.kind !== 'scalar') container.cut = true;
    if (index < open.length - 1) node.cut = true;
  });
}

/** All records of a list have the same columns; editors strip empty ones at the end, and a cut loses them from the last. */
function padRows(rows: readonly Row[], last: Row | undefined, broken: Set<Node>): readonly Row[] {
  if (rows.some((row) => row.spaced)) return rows;
  const width = Math.max(...rows.slice(0, 1000).map((row) => row.cells.length));
  return rows.flatMap((row) => {
    if (row.cells.length >= width) return [row];
    if (row === last) {
      broken.add(row.node);
      return [];
    }
    const missing = Array.from({ length: width - row.cells.length }, () => ({ text: '', start: row.node.end }));
    return [{ ...row, cells: [...row.cells, ...missing] }];
  });
}

function fillRows(
  given: readonly Row[],
  last: Row | undefined,
  ambiguous: Map<string, number>,
  broken: Set<Node>,
): void {
  const rows = padRows(given, last, broken);
  const [first] = rows;
  if (first === undefined) return;
  const sameWidth = rows.every((row) => row.cells.length === first.cells.length && !row.spaced);
  for (const group of sameWidth ? [rows] : rows.map((row) => [row])) {
    const columns = alignColumns(
      group.map((row) => row.cells.map((cell) => cell.text)),
      first.shape,
    );
    for (const row of group) {
      if (columns === null) {
        broken.add(row.node);
        continue;
      }
      columns.forEach((name, index) => {
        const cell = row.cells[index];
        if (cell === undefined || cell.text === '' || cell.text === 'None') return;
        if (name === null) {
          if (!ambiguous.has(first.shape.name)) ambiguous.set(first.shape.name, cell.start);
        } else {
          const value = typedScalar(name, cell.text, first.shape.name);
          row.node.entries.set(name, scalarNode(value, cell.start, cell.start + cell.text.length));
        }
      });
    }
  }
}

/** Lists of plain values (`SUBNETIDS ⇥ subnet-1`) were read as objects with one nameless field; unread elements leave their list. */
function replaceScalars(roots: readonly Node[], broken: ReadonlySet<Node>): void {
  for (const node of roots) {
    if (node.kind === 'scalar') continue;
    if (node.kind === 'list') {
      const whole = node.items.filter((item) => !broken.has(item));
      if (whole.length < node.items.length) node.cut = true;
      node.items = whole.map((item) => (item.kind === 'object' ? (item.entries.get('.') ?? item) : item));
      replaceScalars(node.items, broken);
    } else replaceScalars([...node.entries.values()], broken);
  }
}
