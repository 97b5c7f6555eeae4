/** Where rows of routes start: at a route, at the names of its columns, at the id of a table above one, or at a destination on a line of its own. */
import type { FormatReader } from '../../format-reader.ts';
import { isId, isOfKind } from '../cell-kinds.ts';
import { lineBelow } from '../line-below.ts';
import { lineHead } from '../../text/line-head.ts';
import { startsConsoleLines } from './lines.ts';
import { isConsoleHeader, isGap, mayBeHeader, readRoute } from './rows.ts';

const MAX_ROW = 400;

/** A route is a destination, and a target or a state. */
const isConsoleRow = (line: string): boolean => readRoute(line.slice(0, 400), 0) !== null;

export const starts: FormatReader['starts'] = (line, state) =>
  isConsoleRow(line.text) || isHeader(line, state) ? line.start : null;

/** The names of the columns, in whatever language, above a route. */
const isHeader: (...of: Parameters<FormatReader['starts']>) => boolean = (line, state) =>
  isConsoleHeader(line.text) || (mayBeHeader(line.text) && isConsoleRow(lineBelow(line, state)));

/** A line that names a table above a route, or above the names of its columns: `--query 'RouteTables[].[RouteTableId, Routes[].[…]]'`. */
export const startsBelowId: FormatReader['starts'] = (line, state) => {
  if (!isId(line.text) || !isOfKind(line.text, 'rtb')) return null;
  const below = lineBelow(line, state);
  const text = line.end + 1 + below.length;
  const isTop = isConsoleHeader(below) || mayBeHeader(below);
  return isConsoleRow(below) || isGap(below) || (isTop && isConsoleRow(lineHead(state.base.text, text + 1, MAX_ROW)))
    ? line.start
    : null;
};

/** The cells of a route, each on a line of its own. */
export const startsInLines: FormatReader['starts'] = ({ start }, { base }) =>
  startsConsoleLines(base.text, start) ? start : null;
