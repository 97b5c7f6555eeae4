/** `--output text` of the AWS CLI: fields in the order of their names between tabs, nested ones below, behind their name. */
import { isRecord, isScalar, sorted, spelt } from './scalar.ts';
import type { Fields } from './scalar.ts';

/** @example toText({ Vpcs: [{ VpcId: 'vpc-1', State: 'available' }] }) // "VPCS\tavailable\tvpc-1\n" */
export function toText(value: unknown, name: string | null = null, keys: readonly string[] | null = null): string {
  if (isRecord(value)) return fields(value, name, keys);
  if (!Array.isArray(value)) return `${spelt(value)}\n`;
  return list(value, name);
}

function list(items: readonly unknown[], name: string | null): string {
  if (items.length === 0) return '';
  if (items.some(isRecord)) {
    const keys = sorted(new Set(items.filter(isRecord).flatMap((item) => scalarKeys(item))));
    return items.map((item) => toText(item, name, keys)).join('');
  }
  const scalars = items.filter(isScalar);
  const rest = items.filter((item) => !isScalar(item));
  return [scalars.length === 0 ? '' : row(scalars, name), ...rest.map((item) => toText(item, name))].join('');
}

const row = (items: readonly unknown[], name: string | null): string =>
  name === null
    ? `${items.map(spelt).join('\t')}\n`
    : items.map((item) => `${name.toUpperCase()}\t${spelt(item)}\n`).join('');

function fields(item: Fields, name: string | null, given: readonly string[] | null): string {
  const keys = given ?? scalarKeys(item);
  const cells = keys.map((key) => (Object.hasOwn(item, key) ? spelt(item[key]) : ''));
  const rest = sorted(Object.keys(item)).filter((key) => !keys.includes(key));
  const head = cells.length === 0 ? '' : `${[...(name === null ? [] : [name.toUpperCase()]), ...cells].join('\t')}\n`;
  return head + rest.map((key) => toText(item[key], key)).join('');
}

const scalarKeys = (item: Fields): string[] => sorted(Object.keys(item).filter((key) => isScalar(item[key])));
