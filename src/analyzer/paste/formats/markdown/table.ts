/** Markdown tables, as people write them into issues: rows of the console, or what a `--query` showed (BAD-11, BAD-18). */
import { listNode, objectNode } from '../../tree.ts';
import type { ListNode, ObjectNode } from '../../tree.ts';
import { namelessCell } from '../text/nameless-rows.ts';
import { putRoutes, routeOf } from '../console/route.ts';
import type { PlacedCell } from '../console/route.ts';

export interface MarkdownResult {
  readonly root: ListNode;
  /** The rows are routes without their table. */
  readonly isRoutes: boolean;
  readonly end: number;
}

/** What people call the fields of AWS. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['vpc', 'VpcId'],
  ['subnet', 'SubnetId'],
  ['cidr', 'CidrBlock'],
  ['ipv4 cidr', 'CidrBlock'],
  ['az', 'AvailabilityZone'],
  ['nat gateway', 'NatGatewayId'],
  ['status', 'State'],
]);

/** Whether a Markdown table begins: a row of cells above a row of dashes. */
export function startsMarkdown(line: string, below: string): boolean {
  return line.includes('|') && below.includes('|') && below.includes('--') && /^[\s|:-]{5,2000}$/.test(below);
}

/** Reads the table whose header stands at `start`. */
export function readMarkdown(text: string, start: number): MarkdownResult {
  const header = cellsAt(text, start);
  const root = listNode(start);
  const rows: PlacedCell[][] = [];
  let { end } = header;
  end = cellsAt(text, end + 1).end;
  while (end < text.length) {
    const row = cellsAt(text, end + 1);
    if (row.cells.length < 2) break;
    rows.push(row.cells);
    end = row.end;
  }
  root.end = end;
  const routes = rows.map(routeOf);
  const found = routes.filter((route) => route !== null);
  if (found.length > 0 && found.length * 2 > rows.length) {
    root.cut = found.length < rows.length;
    putRoutes(root, found);
    return { root, isRoutes: true, end };
  }
  // A person wrote the table, and chose what to show.
  root.cut = true;
  root.items = rows.map((cells) => namedRow(header.cells, cells));
  return { root, isRoutes: false, end };
}

function namedRow(header: readonly PlacedCell[], cells: readonly PlacedCell[]): ObjectNode {
  const row = objectNode(cells[0]?.start ?? 0);
  cells.forEach((cell, index) => {
    const name = header[index]?.text ?? '';
    if (cell.text !== '' && name !== '') row.entries.set(fieldName(name), namelessCell(cell));
    row.end = cell.start + cell.text.length;
  });
  return row;
}

/** `Subnet ID` to `SubnetId`. */
function fieldName(header: string): string {
  const known = NAMES.get(header.toLowerCase());
  if (known !== undefined) return known;
  const words = header.split(/[\s_-]/).filter((word) => word !== '');
  return /\s/.test(header)
    ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('')
    : header;
}

/** The cells of one line, without bars, code marks and emphasis. */
function cellsAt(text: string, start: number): { readonly cells: PlacedCell[]; readonly end: number } {
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  const line = text.slice(start, Math.min(end, start + 2000));
  const cells: PlacedCell[] = [];
  if (!line.includes('|')) return { cells, end };
  let offset = start;
  for (const part of line.split('|')) {
    const bare = part
      .replaceAll(/[`*\s]/g, ' ')
      .replaceAll('\\', '')
      .trim();
    cells.push({ text: bare, start: offset + Math.max(0, part.indexOf(bare)) });
    offset += part.length + 1;
  }
  if (line.trimStart().startsWith('|')) cells.shift();
  if (line.trimEnd().endsWith('|')) cells.pop();
  return { cells, end };
}
