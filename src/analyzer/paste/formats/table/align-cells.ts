/** Finds which sorted fields the columns of a text list are: cells keep the order of the fields, and each must fit its field. */
import { cellClass, isOfKind } from '../cell-kinds.ts';
import type { TextShape } from '../text/shape.ts';

/** Rows looked at to tell the columns apart. */
const SAMPLE = 200;

/** The field of each column, null where the cells fit more than one; null as a whole when they fit none. */
export function alignColumns(rows: readonly (readonly string[])[], shape: TextShape): (string | null)[] | null {
  const columns = rows[0]?.length ?? 0;
  const { fields } = shape;
  if (columns === 0 || columns > fields.length) return null;
  const { masks, assigned: cache } = cachesFor(shape);
  const fits: number[] = [];
  const depth = Math.min(rows.length, SAMPLE);
  for (let column = 0; column < columns; column += 1) {
    let mask = ALL;
    for (let row = 0; row < depth && mask !== 0; row += 1) mask &= maskOf(rows[row]?.[column] ?? '', shape, masks);
    fits.push(mask);
  }
  const signature = fits.join(' ');
  const known = cache.get(signature);
  if (known !== undefined) return known;
  const assigned = assign(fits, columns, shape);
  if (cache.size < MAX_CACHED) cache.set(signature, assigned);
  return assigned;
}

const ALL = 0x7fffffff;

/** The fields that a cell can be, one bit each; an empty cell can be any. Shapes have at most 31 fields. */
function maskOf(cell: string, { fields }: TextShape, masks: Map<string, number>): number {
  if (cell === '' || cell === 'None') return ALL;
  const key = cell.length > MAX_KEY ? null : cellClass(cell);
  const known = key === null ? undefined : masks.get(key);
  if (known !== undefined) return known;
  let mask = 0;
  fields.forEach(({ kinds }, index) => {
    if (kinds.some((kind) => isOfKind(cell, kind))) mask |= 1 << index;
  });
  if (key !== null && masks.size < MAX_CACHED) masks.set(key, mask);
  return mask;
}

const MAX_KEY = 60;

type Columns = (string | null)[] | null;

/** Lists of one kind mostly look alike; what their columns are depends on nothing but what fits where. */
interface Caches {
  readonly masks: Map<string, number>;
  readonly assigned: Map<string, Columns>;
}

const CACHES = new WeakMap<TextShape, Caches>();
const MAX_CACHED = 2000;

function cachesFor(shape: TextShape): Caches {
  const caches = CACHES.get(shape) ?? { masks: new Map<string, number>(), assigned: new Map<string, Columns>() };
  CACHES.set(shape, caches);
  return caches;
}

function assign(fits: readonly number[], columns: number, { fields }: TextShape): Columns {
  const can = (column: number, field: number): boolean => ((fits[column] ?? 0) & (1 << field)) !== 0;
  const skips = (field: number): boolean => !(fields[field]?.isRequired ?? false);

  // before[c][f]: the first c columns can be among the first f fields; after[c][f]: the rest among the rest.
  const before = grid(columns, fields.length);
  const after = grid(columns, fields.length);
  mark(before, 0, 0);
  for (let column = 0; column <= columns; column += 1) {
    for (let field = 0; field < fields.length; field += 1) {
      if (!marked(before, column, field)) continue;
      if (skips(field)) mark(before, column, field + 1);
      if (can(column, field)) mark(before, column + 1, field + 1);
    }
  }
  mark(after, columns, fields.length);
  for (let column = columns; column >= 0; column -= 1) {
    for (let field = fields.length - 1; field >= 0; field -= 1) {
      const skipped = skips(field) && marked(after, column, field + 1);
      if (skipped || (can(column, field) && marked(after, column + 1, field + 1))) mark(after, column, field);
    }
  }
  if (!marked(after, 0, 0)) return null;
  return Array.from({ length: columns }, (_, column) => {
    const possible = fields.filter(
      (_field, index) => marked(before, column, index) && can(column, index) && marked(after, column + 1, index + 1),
    );
    return possible.length === 1 ? (possible[0]?.name ?? null) : null;
  });
}

type Grid = boolean[][];

function grid(columns: number, fields: number): Grid {
  return Array.from({ length: columns + 2 }, () => Array.from({ length: fields + 1 }, () => false));
}

function mark(cells: Grid, column: number, field: number): void {
  const row = cells[column];
  if (row) row[field] = true;
}

function marked(cells: Grid, column: number, field: number): boolean {
  return cells[column]?.[field] ?? false;
}
