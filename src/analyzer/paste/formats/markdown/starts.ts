/** Where a table with bars starts, as Markdown has it, and psql: at a row of cells above a row of dashes. */
import type { FormatReader } from '../../format-reader.ts';
import { lineBelow } from '../line-below.ts';

export const starts: FormatReader['starts'] = (line, state) => {
  const below = lineBelow(line, state).trim();
  const isTable = line.text.includes('|') && /[|+]/.test(below) && below.includes('--') && !/^[+|]?-.*\+$/.test(below);
  return isTable && /^[\s|:+-]{5,2000}$/.test(below) ? line.start : null;
};
