/** Documents of which something may be put together with what stands around them; most say it themselves. */
import { isFields } from './fields.ts';

/**
 * Whether tables may be made of what a document says: of rows that name their table, or of records of AWS Config. An answer that has
 * tables has them under its own name.
 */
export function mayBeTold(value: unknown): boolean {
  if (!isFields(value)) return true;
  const entries = Object.entries(value).filter(([name]) => !/^columns$/i.test(name));
  if (entries.some(([name]) => RECORD.test(name))) return true;
  const [[name, list] = ['', null], ...others] = entries;
  if (name === 'RouteTables') return false;
  return others.length > 0 || !Array.isArray(list)
    ? namesTable(value)
    : list.some((row) => !isFields(row) || namesTable(row));
}

const RECORD = /^(?:resourceType|(?:base)?configurationItems)$/i;

const namesTable = (row: object): boolean =>
  Object.values(row).some((cell) => typeof cell === 'string' && /^\s*rtb-/i.test(cell));
