/** Rows of tables that people and other tools make, under the names of their columns. */
import { RESOURCES } from '../../aws/resources.ts';
import { objectNode } from '../tree.ts';
import type { ObjectNode } from '../tree.ts';
import type { PlacedCell } from './console/route.ts';
import { namelessCell } from './rows/cells.ts';

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

/** A row under the names of its columns; empty cells are left out. */
export function namedRow(header: readonly PlacedCell[], cells: readonly PlacedCell[]): ObjectNode {
  const row = objectNode(cells[0]?.start ?? 0);
  cells.forEach((cell, index) => {
    const name = header[index]?.text ?? '';
    if (cell.text !== '' && name !== '') row.entries.set(fieldName(name), namelessCell(cell));
    row.end = cell.start + cell.text.length;
  });
  return row;
}

/** `Subnet ID` to `SubnetId`. */
export function fieldName(header: string): string {
  const known = NAMES.get(header.toLowerCase());
  if (known !== undefined) return known;
  const words = header.split(/[\s_-]/).filter((word) => word !== '');
  return /\s/.test(header)
    ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('')
    : header;
}
