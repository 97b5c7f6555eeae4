/** Where PowerShell's list of properties starts: at a name, padded, and its colon (FMT-7). */
import type { FormatReader } from '../../format-reader.ts';
import { isProperty } from './list.ts';

export const starts: FormatReader['starts'] = ({ text, first }) => (isProperty(text) ? first : null);
