/** The console's Routes tab copied cell by cell: a destination, its target and its state, each on a line of its own (BAD-18). */
import { listNode } from '../../tree.ts';
import type { ObjectNode } from '../../tree.ts';
import type { ConsoleResult } from './rows.ts';
import { isDestination, isOfRoute, putRoutes, routeOf } from './route.ts';
import type { PlacedCell } from './route.ts';
import { lineHead } from '../../text/line-head.ts';

/** Column names of the tab, and words that stand in its cells. */
const HEADERS = new Set(['Destination', 'Target', 'Status', 'Propagated', 'Route origin', 'Route Origin']);
/** A cell is no longer. */
const MAX_LINE = 300;
const WORDS = new Set(['Yes', 'No', '-', '–']);

/** Whether such lines begin: the names of the columns, or a destination above a target. */
export function startsConsoleLines(text: string, start: number): boolean {
  const first = lineHead(text, start, MAX_LINE).trim();
  if (first !== 'Destination' && !isDestination(first)) return false;
  const second = nextLine(text, start);
  if (first === 'Destination') return second?.text === 'Target';
  return second !== null && isOfRoute(second.text) && !isDestination(second.text);
}

/** Reads lines of one cell from `start` to the first that is none of a route. */
export function readConsoleLines(text: string, start: number): ConsoleResult {
  const root = listNode(start);
  const routes: ObjectNode[] = [];
  let cells: PlacedCell[] = [];
  const finish = (): void => {
    const route = routeOf(cells);
    if (route !== null) routes.push(route);
    else if (cells.length > 0) root.incomplete = true;
    cells = [];
  };
  let end = start;
  for (let line: Line | null = lineFrom(text, start); line !== null; line = nextLine(text, line.start)) {
    const isPart = isOfRoute(line.text) || WORDS.has(line.text);
    if (!isPart && !(routes.length === 0 && cells.length === 0 && HEADERS.has(line.text))) break;
    if (isDestination(line.text)) finish();
    if (isPart) cells.push(line);
    end = line.end;
  }
  finish();
  putRoutes(root, routes);
  root.end = end;
  return { root, end: Math.max(end, start + 1) };
}

interface Line extends PlacedCell {
  readonly end: number;
}

function lineFrom(text: string, start: number): Line {
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  const line = text.slice(start, Math.min(end, start + MAX_LINE));
  const trimmed = line.trim();
  return { text: trimmed, start: start + Math.max(0, line.indexOf(trimmed)), end };
}

/** The next line that is not blank; blank ones stand between the cells of some browsers. */
function nextLine(text: string, start: number): Line | null {
  let { end } = lineFrom(text, start);
  for (let blank = 0; end < text.length && blank < 5; blank += 1) {
    const line = lineFrom(text, end + 1);
    if (line.text !== '') return line;
    end = line.end;
  }
  return null;
}
