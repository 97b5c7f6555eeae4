/** How the names of columns look above values separated by commas. */
import type { Part } from '../../../parts.ts';
import { signOf } from '../../sign.ts';
import { lineBelow } from '../line-below.ts';
import type * as Format from './format.ts';

export const csvPart: Part<typeof Format> = { load: () => import('./format.ts') };

/** Cells that are names: each begins with a letter. */
const HEADER = /^"?[A-Za-z][\w .()"-]*(?:[,;\t] *"?[A-Za-z][\w .()"-]*)+$/;

/** What ids and ranges of addresses have. */
const VALUE = /[-_/]/;

export const csv = signOf(
  csvPart,
  (format) => format.csv,
  (line, state) => HEADER.test(line.text) && VALUE.test(lineBelow(line, state)),
);
