/** How text output shows that it stops in the middle of a record (BAD-3). */
import { isHalfId } from '../../incomplete/missing-end.ts';
import type { Row } from './columns.ts';

/** Whether the text stops in the middle of its last record: behind a tab, in an id, between the name of a tag and its value. */
export function stopsInside({ word, cells }: Row, text: string): boolean {
  return text.endsWith('\t') || isHalfId(cells.at(-1)?.text ?? '', text) || isHalfTag(word, cells);
}

/** A tag without its value, which may be empty but has its tab. */
const isHalfTag = (word: string, cells: Row['cells']): boolean => word === 'TAGS' && cells.length < 2;

/** The same for a text that stops above a blank line, a command or its own last line end, where an id tells, or a value that none has empty. */
export function stopsAbove({ word, cells, shape }: Row, text: string, end: number): boolean {
  if (!/^\s{0,40}?\n(?:\s{0,40}(?:\n|$)|\$ )/.test(text.slice(end, end + 100))) return false;
  if (isHalfTag(word, cells)) return true;
  if (cells.at(-1)?.text === '' && (NEVER_EMPTY.has(word) || hasAll(shape))) return true;
  return isHalfId(cells.at(-1)?.text ?? '', text.slice(Math.max(0, end - NEARBY), end + NEARBY));
}

/** Records of functions that end in a value which none has empty. */
const NEVER_EMPTY: ReadonlySet<string> = new Set(
  'ARCHITECTURES EPHEMERALSTORAGE LOGGINGCONFIG SECURITYGROUPIDS SERVICECONFIG SNAPSTART SUBNETIDS TRACINGCONFIG'.split(
    ' ',
  ),
);

/** Whether each record of the kind has every field. */
const hasAll = ({ fields }: Row['shape']): boolean => fields.every(({ isRequired }) => isRequired);

const NEARBY = 10_000;
