/** Markdown tables, as people write them into issues: rows of the console, or what a `--query` showed (BAD-11, BAD-18). */
import { RESOURCES } from '../../../aws/resources.ts';
import { listNode, objectNode } from '../../tree.ts';
import type { ListNode, ObjectNode } from '../../tree.ts';
import { builderOf } from '../../document-builder.ts';
import type { FormatReader } from '../../format-reader.ts';
import { routesPiece } from '../console/read.ts';
import { putRoutes, routeOf } from '../console/route.ts';
import type { PlacedCell } from '../console/route.ts';
import { namelessCell } from '../rows/cells.ts';

/** What people call the fields of AWS. */
const NAMES: ReadonlyMap<string, string> = new Map([
  // `NAT gateway`: a resource by its name is its id.
  ...RESOURCES.flatMap(({ one, idField }) =>
    idField?.endsWith('Id') === true ? [[one.toLowerCase(), idField] as const] : [],
  ),
  ['cidr', 'CidrBlock'],
  ['ipv4 cidr', 'CidrBlock'],
  ['az', 'AvailabilityZone'],
  ['status', 'State'],
]);

export const read: FormatReader['read'] = (start, { base, log }) => {
  const { root, routes, end } = readRows(base.text, start);
  if (routes.length > 0 && routes.length * 2 > root.items.length) {
    root.incomplete = routes.length < root.items.length;
    putRoutes(root, routes);
    return routesPiece({ root, end }, base, log);
  }
  return { builders: [builderOf(root, 'table', base)], end };
};

/** The rows of the table whose header stands at `start`, under the names of its columns; and those that are routes. */
function readRows(text: string, start: number): { root: ListNode; routes: ObjectNode[]; end: number } {
  const header = cellsAt(text, start);
  const root = listNode(start);
  const rows: PlacedCell[][] = [];
  let { end } = cellsAt(text, header.end + 1);
  while (end < text.length) {
    const row = cellsAt(text, end + 1);
    if (row.cells.length < 2) break;
    rows.push(row.cells);
    end = row.end;
  }
  root.end = end;
  root.items = rows.map((cells) => namedRow(header.cells, cells));
  // A person wrote the table, and chose what to show.
  root.incomplete = true;
  return { root, routes: rows.map(routeOf).filter((route) => route !== null), end };
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
