/** Where values separated by commas start: at names of columns, one of them AWS's, above a row with an id or a range of AWS. */
import { isStarter } from '../../../aws/names.ts';
import type { FormatReader } from '../../format-reader.ts';
import { lineBelow } from '../line-below.ts';
import { isId, isOfKind } from '../cell-kinds.ts';
import { fieldName } from '../named-row.ts';
import { isDressed } from '../other-names.ts';
import { csvCells } from './cells.ts';

export const starts: FormatReader['starts'] = (line, state) => {
  const separator = separatorOf(line.text);
  if (separator === null) return null;
  return hasRow(lineBelow(line, state).trim(), separator) ? line.start : null;
};

const NAME = /^[A-Za-z][\w .()-]{0,60}$/;

/** What separates the cells of a header; null for a line that is none. */
export function separatorOf(header: string): string | null {
  const separator = [',', ';', '\t'].find((one) => header.includes(one));
  if (separator === undefined) return null;
  const names = csvCells(header, 0, header.length, separator)?.map(({ text }) => text) ?? [];
  return names.length > 1 && names.every((name) => NAME.test(name)) && names.some(isOfAws) ? separator : null;
}

/** Whether AWS has a field of that name, in whatever dress, of more than one word: a state is anybody's. */
const isOfAws = (name: string): boolean =>
  isDressed(name) || (/[a-z](?:Id|Arn|Block)$/.test(fieldName(name)) && isStarter(fieldName(name)));

/** Whether a line begins with cells, one of them of AWS; a long line is seen in part. */
function hasRow(line: string, separator: string): boolean {
  const cells = line.split(separator).map((cell) => cell.replaceAll('"', '').trim());
  return cells.length > 1 && cells.some((cell) => isId(cell) || isOfKind(cell, 'cidr4') || isOfKind(cell, 'cidr6'));
}
