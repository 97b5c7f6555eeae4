/** Columns of a box of names and values: the command line makes each as wide as its longest cell, and stretches both by one factor (FMT-5). */
import type { Cell, TableLine } from './lines.ts';

/** The longest cells of the rows that were read, and how long the rows are. */
export interface Widths {
  names: number;
  values: number;
  /** Rows are as long as this; -1 where they differ, or a character may be as wide as two: somebody put other values in. */
  row: number;
}

export const noWidths = (): Widths => ({ names: 0, values: 0, row: 0 });

/** Takes in a row of a name and its value. */
export function measure(widths: Widths, [name, value]: readonly Cell[], { start, end }: TableLine): void {
  const row = end - start;
  const isPlain = name !== undefined && value !== undefined && ASCII.test(name.text + value.text);
  widths.row = isPlain && (widths.row === 0 || widths.row === row) ? row : -1;
  widths.names = Math.max(widths.names, name?.text.length ?? 0);
  widths.values = Math.max(widths.values, value?.text.length ?? 0);
}

/**
 * Whether a column is wider or narrower than the rows want it: the row with the longest cell is gone (BAD-3).
 * @param border the border below the rows
 */
export function hasLostRow({ names, values, row }: Widths, { start, end, depth, columns, first }: TableLine): boolean {
  if (columns !== 2 || row !== end - start) return false;
  // Other tools draw such tables too, and let the last column take what is left.
  if (Math.abs(names + PADDING - first) <= ROUNDED) return false;
  const width = end - start - 2 * depth;
  const factor = width / (names + values + 2 * PADDING);
  return Math.abs(factor * (names + PADDING) - first) > ROUNDED;
}

const ASCII = /^[\u0020-\u007E]*$/;
const PADDING = 4;
/** Half a column by rounding, and one that is given to either side when both were rounded. */
const ROUNDED = 2;
