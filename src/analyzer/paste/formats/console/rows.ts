/** Rows of routes, told by what their cells look like: each line is one (BAD-18). */
import { ROUTE_STATES } from '../../../aws/targets.ts';
import { isWeldedWord } from '../../../aws/welded-values.ts';
import { listNode, scalarNode, textOf } from '../../tree.ts';
import type { ListNode, ObjectNode } from '../../tree.ts';
import { isDestination, isOfRoute, putRoutes, routeOf } from './route.ts';
import { isBelowHalfTitle, isTitleAlone } from './titles.ts';

export interface ConsoleResult {
  readonly root: ListNode;
  readonly end: number;
}

/** Reads rows from `start` until a line is none; a header line between rows is skipped. */
export function readConsoleRows(text: string, start: number): ConsoleResult {
  const root = listNode(start);
  const routes: ObjectNode[] = [];
  const rows: Row[] = [];
  let columns: readonly string[] = [];
  let at = start;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? text.length : newline;
    const line = text.slice(at, Math.min(lineEnd, at + 400));
    const route = readRoute(line, at);
    if (route !== null) {
      routes.push(route);
      rows.push({ route, line, start: at });
      root.end = route.end;
    } else if (isGap(line) || isWithoutDestination(line, columns)) root.incomplete = true;
    else if (isConsoleHeader(line.trimStart()) || (at === start && mayBeHeader(line)))
      columns = line.trim().split('\t');
    else if (line.trim() !== '') break;
    at = lineEnd + 1;
  }
  tellStates(rows);
  const isCut =
    isBelowHalfTitle(text, start) || isTitleAlone(text, at, (line) => isTop(line) || readRoute(line, 0) !== null);
  if (isCut || rows.some(({ line }) => isTorn(line, columns)) || endsInHalfWord(rows)) root.incomplete = true;
  putRoutes(root, routes);
  return { root, end: Math.max(at, start + 1) };
}

/** A route, and its line. */
interface Row {
  readonly route: ObjectNode;
  readonly line: string;
  readonly start: number;
}

/**
 * The states of routes in another language: a local route is always active, so its word means that. Another word in its place is a
 * state that nobody knows here, and no active route (SEL-5).
 */
function tellStates(rows: readonly Row[]): void {
  const local = rows.find(({ route }) => textOf(route, 'GatewayId') === 'local');
  if (local === undefined) return;
  const own = splitCells(local.line);
  const state = textOf(local.route, 'State');
  const column = own.findIndex(({ text }) => (state === null ? !isOfRoute(text) : text.toLowerCase() === state));
  if (column < 2) return;
  for (const { route, line, start } of rows) {
    const cells = splitCells(line);
    const cell = cells[column];
    if (
      cell === undefined ||
      route.entries.has('State') ||
      cells.length !== own.length ||
      cell.text === own[column]?.text
    )
      continue;
    const at = start + cell.start;
    route.entries.set('State', scalarNode(cell.text, at, at + cell.text.length));
  }
}

/** A route whose destination the query did not ask for (`None`): it exists, and where it leads to is unknown (FMT-21). */
export function isGap(line: string): boolean {
  const cells = splitCells(line).map(({ text }) => text);
  return cells.includes('None') && cells.some(isOfRoute);
}

/**
 * Whether a row is not whole, or more than one: the console fills every cell of it.
 * @param columns the names above it; none where the rows have no header, or one that is not parted by tabs
 */
function isTorn(line: string, columns: readonly string[]): boolean {
  const cells = cellsOf(line);
  if (cells.filter(isDestination).length > 1) return true;
  // No VPC has addresses that begin with zero: more digits stood in front.
  if (/^0\.\S+\tlocal\b/.test(line.trim())) return true;
  if (columns.length < 2) return false;
  if (cells.length < columns.length) return true;
  if (columns[1] === 'Target' && !isTarget(cells[1] ?? '')) return true;
  if (isOfPieces(cells[columns.indexOf('Status')] ?? '')) return true;
  const propagated = cells[columns.indexOf('Propagated')];
  return propagated !== undefined && !/^(?:Yes|No|[-–])$/.test(propagated);
}

/** The cells of a row as the console copies them, empty ones too. */
const cellsOf = (line: string): readonly string[] => line.split('\t').map((cell) => cell.trim());

/** Whether the cell below `Target` is one; some languages call both columns the same, so it is asked in English alone. */
const isTarget = (cell: string): boolean => isOfRoute(cell) && !isDestination(cell);

/** Whether a state is made of pieces, or stands beside one of something else: `Activve`, `ActiActive`. */
const isOfPieces = (cell: string): boolean => {
  const word = cell.toLowerCase();
  const isBeside = (state: string): boolean => word !== state && (word.startsWith(state) || word.endsWith(state));
  return ROUTE_STATES.some(isBeside) || isWeldedWord(word, ROUTE_STATES);
};

/** Whether a line stands at the top of rows: the names of their columns. */
const isTop = (line: string): boolean => isConsoleHeader(line) || mayBeHeader(line);

/** Whether the last row ends with the beginning of a word that stands there in another one: `Ne` below `Nein`. */
function endsInHalfWord(rows: readonly Row[]): boolean {
  const cells = rows.map(({ line }) => cellsOf(line));
  const last = cells.at(-1) ?? [];
  const word = last.at(-1) ?? '';
  return (
    word !== '' &&
    cells.some((row) => row.length === last.length && row.at(-1) !== word && row.at(-1)?.startsWith(word) === true)
  );
}

/** Whether a line below the names of the columns is a route of which somebody hid the destination. */
function isWithoutDestination(line: string, columns: readonly string[]): boolean {
  const cells = cellsOf(line);
  return columns.length > 1 && cells.length === columns.length && cells.some(isOfRoute) && !cells.some(isDestination);
}

/** The route that a line is; null for any other line. */
export function readRoute(line: string, offset: number): ObjectNode | null {
  return routeOf(splitCells(line).map(({ text, start }) => ({ text, start: offset + start })));
}

function splitCells(line: string): { text: string; start: number }[] {
  const cells: { text: string; start: number }[] = [];
  const separator = line.includes('\t') ? '\t' : /\S {2,}\S/.test(line) ? '  ' : ' ';
  let offset = 0;
  for (const part of line.split(separator)) {
    const text = part.trim();
    if (text !== '') cells.push({ text, start: offset + (part.length - part.trimStart().length) });
    offset += part.length + separator.length;
  }
  return cells;
}

/** Whether a line is the header of the Routes tab: in English by its names. */
export function isConsoleHeader(line: string): boolean {
  return /^\s{0,20}Destination\s{1,40}Target\b/.test(line);
}

/** Whether a line may be that header in another language: three names or more between tabs, and no cell of a route. */
export function mayBeHeader(line: string): boolean {
  const cells = line.slice(0, 200).trim().split('\t');
  return cells.length > 2 && cells.every((cell) => NAME.test(cell) && !isOfRoute(cell.trim()));
}

/** A name of a column: words, with nothing of an id or a range of addresses. */
const NAME = /^[^\d/]{1,40}$/;
