/** Where rows without names start: at cells between tabs, or at one id below a command (FMT-21). */
import type { FormatReader } from '../../format-reader.ts';
import { isId, isOfKind } from '../cell-kinds.ts';
import { isTextRecord } from '../text/rows.ts';

/** One id alone counts only below a command: anywhere else it is a word. */
export const starts: FormatReader['starts'] = ({ text, start }, { command }) =>
  isNamelessRow(text) && (command !== null || text.includes('\t')) ? start : null;

/** Whether a line is such a row: cells between tabs, or one id, with an id of AWS among them. */
export function isNamelessRow(line: string): boolean {
  if (isTextRecord(line)) return false;
  const cells = line.slice(0, 2000).split('\t');
  return cells.some((cell) => isId(cell.trim()) || isOfKind(cell.trim(), 'lambda'));
}
