/** Gives the cells of text output their fields: the records of one list have the same columns (FMT-4). */
import { scalarNode } from '../../tree.ts';
import type { Node, ObjectNode } from '../../tree.ts';
import { isOfKind } from '../cell-kinds.ts';
import { alignColumns } from '../table/align-cells.ts';
import { typedScalar } from './fields.ts';
import type { Cell } from './rows.ts';
import type { TextShape } from './shape.ts';

/** A record on its way into the tree. */
export interface Row {
  readonly shape: TextShape;
  readonly word: string;
  readonly cells: readonly Cell[];
  readonly spaced: boolean;
  readonly node: ObjectNode;
  /** The list or object it went into. */
  readonly container: Node;
  /** The record that it is a part of. */
  readonly owner?: Row | undefined;
  /** The name of the part of it that was read last. */
  lastPart?: string;
}

export interface Columns {
  /** Names of records with columns that cannot be told apart, and where the first of each stands. */
  readonly ambiguous: Map<string, number>;
  /** Records that fit nothing. */
  readonly broken: Set<Node>;
}

/** Fills the records of one list; `last` is the last of the text, which may have been cut. */
export function fillRows(given: readonly Row[], last: Row | undefined, { ambiguous, broken }: Columns): void {
  const rows = padRows(given, last, broken);
  const [first] = rows;
  if (first === undefined) return;
  if (hasHollowColumn(rows) && first.container.kind === 'list') {
    first.container.incomplete = true;
    // The parts of such an element are lost with its columns.
    if (first.shape.children.size > 0) for (const { node } of rows) node.incomplete = true;
  }
  // What is one object has no cell for what it lacks, but for a name at its end that may be empty.
  if (
    first.container.kind === 'object' &&
    !first.spaced &&
    isWithoutBlanks(first.shape) &&
    first.cells.slice(0, -1).some(({ text }) => text === '')
  )
    broken.add(first.node);
  const sameWidth = rows.every((row) => row.cells.length === first.cells.length && !row.spaced);
  for (const group of sameWidth ? [rows] : rows.map((row) => [row])) {
    const cells = group.map((row) => row.cells.map((cell) => cell.text));
    const { rare } = first.shape;
    const columns = alignColumns(cells, first.shape) ?? (rare === undefined ? null : alignColumns(cells, rare));
    for (const row of group) {
      if (columns === null) {
        broken.add(row.node);
        continue;
      }
      columns.forEach((name, index) => {
        const cell = row.cells[index];
        if (isLost(cell, name, first.shape)) broken.add(row.node);
        // What is one object has a cell for each value of its own, empty ones too; an element of a list has one for what others have.
        const isShown = cell?.text !== '' || (name !== null && row.container.kind === 'object');
        if (cell === undefined || !isShown || cell.text === 'None') return;
        if (name === null) {
          if (!ambiguous.has(first.shape.name)) ambiguous.set(first.shape.name, cell.start);
        } else {
          // What a person may write is no range of addresses behind one: that is the next record, which has lost its name.
          if (index > 0 && isRange(cell.text) && isFree(first.shape, name)) broken.add(row.node);
          const value = typedScalar(name, cell.text, first.shape.name);
          row.node.entries.set(name, scalarNode(value, cell.start, cell.start + cell.text.length));
        }
      });
    }
  }
}

/** Whether a record stops before a cell that each of its kind has, with something in it. */
const isLost = (cell: Cell | undefined, field: string | null, { fields }: TextShape): boolean =>
  (cell?.text ?? '') === '' &&
  fields.some(
    ({ name, isRequired, kinds }) => isRequired && name === field && !kinds.some((kind) => MAY_BE_EMPTY.has(kind)),
  );

const isRange = (cell: string): boolean => isOfKind(cell, 'cidr4') || isOfKind(cell, 'cidr6');

const isFree = ({ fields }: TextShape, field: string): boolean =>
  fields.some(({ name, kinds }) => name === field && kinds.includes('free'));

/** Kinds of values that may be empty text: what a person writes, and names that AWS gives when it can. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['any', 'free', 'host', 'none', 'policy', 'sentence', 'word']);

/** Whether every field of a list that is printed for one element has a value in some other. */
const isWithoutBlanks = ({ fields }: TextShape): boolean =>
  fields.length > 1 && fields.every(({ kinds }) => !kinds.some((kind) => MAY_BE_EMPTY.has(kind)));

/** A list has a column only where an element fills it: one that is empty throughout shows that an element is missing (BAD-3). */
function hasHollowColumn(rows: readonly Row[]): boolean {
  const [first] = rows;
  if (first === undefined || first.spaced || !isWithoutBlanks(first.shape)) return false;
  return first.cells.some((_, column) => rows.every((row) => (row.cells[column]?.text ?? '') === ''));
}

/** All records of a list have the same columns; editors strip empty ones at the end, and a cut loses them from the last. */
function padRows(rows: readonly Row[], last: Row | undefined, broken: Set<Node>): readonly Row[] {
  let width = 0;
  let isEven = true;
  for (const { cells, spaced } of rows) {
    if (spaced) return rows;
    if (width !== 0 && cells.length !== width) isEven = false;
    width = Math.max(width, cells.length);
  }
  if (isEven) return rows;
  return rows.flatMap((row) => {
    if (row.cells.length >= width) return [row];
    // No record of one cell has two or more behind it that are empty: it stops there, whatever stands below.
    if (row === last || (row.cells.length === 1 && width > 2)) {
      broken.add(row.node);
      return [];
    }
    const missing = Array.from({ length: width - row.cells.length }, () => ({ text: '', start: row.node.end }));
    return [{ ...row, cells: [...row.cells, ...missing] }];
  });
}
