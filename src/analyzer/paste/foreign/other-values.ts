/** Values with commas between them under names that AWS does not have: bills, measurements, people's lists. */
import { isStarter } from '../../aws/names.ts';
import { isDressed } from '../formats/other-names.ts';
import { fieldName } from '../formats/named-row.ts';

const NAME = /^[A-Za-z][\w .()-]{0,60}$/;

/** What AWS prints and others do not: ids, ranges, ARNs. */
const OF_AWS = /\b[a-z]{1,16}-[\da-f]{8,17}\b|\b\d{1,3}(?:\.\d{1,3}){3}\/\d|\barn:aws/;

/**
 * Whether lines are a header of names and rows of as many values, none of them AWS's.
 * @example areOtherValues(['date,service,cost', '2026-03-01,Amazon VPC,12.40']) // true
 */
export function areOtherValues(lines: readonly string[]): boolean {
  const [header = '', ...rows] = lines;
  const names = header.split(',').map((name) => name.trim());
  if (names.length < 2 || rows.length === 0) return false;
  const isHeader = names.every((name) => NAME.test(name) && !isDressed(name) && !isStarter(fieldName(name)));
  return isHeader && rows.every((row) => row.split(',').length === names.length && !OF_AWS.test(row));
}
