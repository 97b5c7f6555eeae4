/** What rows of routes have: the names of their columns, a destination, or the id of a table. */
import type { Part } from '../../../parts.ts';
import { signOf } from '../../sign.ts';
import type * as Format from './format.ts';

export const consolePart: Part<typeof Format> = { load: () => import('./format.ts') };

/** A range of addresses, a list of them, or the name of the first column. */
const ROUTE = /\/\d|\bpl[-_]|Destination|^(?![A-Z]{1,40}\t)[^\d/\t]{1,40}\t[^\d/\t]{1,40}\t[^\d/]{1,120}$/;

export const rowsBelowId = signOf(
  consolePart,
  (format) => format.rowsBelowId,
  ({ text }) => text.startsWith('rtb'),
);

export const consoleRows = signOf(
  consolePart,
  (format) => format.consoleRows,
  ({ text }) => ROUTE.test(text),
);

export const consoleLines = signOf(
  consolePart,
  (format) => format.consoleLines,
  ({ text }) => ROUTE.test(text),
);
