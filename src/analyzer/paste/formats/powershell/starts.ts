/** Where PowerShell's list of properties starts: at a name, padded, and its colon (FMT-7). */
import type { FormatReader } from '../../format-reader.ts';
import { lineBelow } from '../line-below.ts';
import { isProperty } from './list.ts';

export const starts: FormatReader['starts'] = (line, state) => {
  const { text, first } = line;
  // `Output :` above something is what people write.
  return isProperty(text) && (!text.endsWith(':') || isProperty(lineBelow(line, state))) ? first : null;
};
