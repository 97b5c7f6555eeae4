/** Where records of text output show that one between them is lost, or has lost its name (BAD-3). */
import { lineHead } from '../../text/line-head.ts';
import { isId } from '../cell-kinds.ts';
import { alignColumns } from '../table/align-cells.ts';
import { isRestOfName } from './half-words.ts';
import { bareWord, isTextRecord } from './rows.ts';
import type { TextShape } from './shape.ts';
import { standsAtTheTop } from './shapes.ts';

/** A record that is open, and the part of it that was read last. */
interface Open {
  readonly word: string;
  readonly shape: TextShape;
  readonly lastPart?: string;
}

/**
 * Whether a part stands where none like it can: the command line sorts the names of an element's parts, so one whose name comes before that
 * of the part above it is of another element, whose own record is gone.
 */
export const isOutOfOrder = ({ lastPart = '' }: Pick<Open, 'lastPart'>, shape: TextShape): boolean =>
  partOf(shape) < lastPart;

/** The name under which a record stands in its owner. */
export const partOf = ({ name, within = [] }: TextShape): string => within[0] ?? name;

/**
 * Whether a line right below records, which is none of them, is one without its name: a record stands below that is part of something, or
 * it has the cells of what may stand here.
 */
export function isLostRecord(text: string, at: number, open: readonly Open[]): boolean {
  const line = lineHead(text, at, MAX_LINE).trim();
  if (line === '' || PROMPT.test(line)) return false;
  const below = lineHead(text, text.indexOf('\n', at) + 1 || text.length, MAX_LINE).trim();
  const bare = bareWord(line, below);
  // One element that was asked for alone may stand below others; not below those of its own list.
  if (bare !== null && bare !== open[0]?.word) return false;
  if (isTextRecord(below) && !standsAtTheTop(WORD.exec(below)?.[0] ?? '')) return true;
  if (!line.includes('\t')) return false;
  const cells = line.split('\t').map((cell) => cell.trim());
  return isRestOfName(cells[0] ?? '') || open.some(({ shape }) => fitsIn(cells, shape));
}

/** Whether cells, but for the first, which may be half a cell, are those of a record, or of a part of one. */
const fitsIn = (cells: readonly string[], shape: TextShape): boolean =>
  [shape, ...shape.children.values()].some(
    (one) => isOf(cells, one) || (cells.length > 2 && isOf(cells.slice(1), one)),
  );

const isOf = (cells: readonly string[], shape: TextShape): boolean =>
  alignColumns([cells], shape) !== null && !(shape.fields.every(isFree) && cells.some(isId));

const isFree = ({ kinds }: TextShape['fields'][number]): boolean => kinds.includes('free');

const WORD = /^[A-Z][A-Z\d]*/;
const PROMPT = /^(?:[$#%>`]|PS [A-Z]:|aws )/;
const MAX_LINE = 2000;
