/** Where a table starts: at a border, or at a row of bars whose border was above the text (FMT-5). */
import type { FormatReader } from '../../format-reader.ts';
import { isBorder } from './lines.ts';

export const starts: FormatReader['starts'] = ({ text, start }) =>
  (isBorder(text) && (text.startsWith('+') || text.length > 8)) || /^\|{1,9}[^|]/.test(text) ? start : null;
