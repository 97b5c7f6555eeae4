/** `--output text` as the command line prints it: sorted fields without names, one record per line. */

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** One scalar, as Python writes it. */
export function pythonText(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The answer of a call in text output. */
export function textOutput(answer: Fields): string {
  return record(null, answer, scalarKeys([answer])).join('');
}

/** A list without its name, as `--query` leaves it. */
export const textOfList = (list: readonly unknown[]): string => items(null, list).join('');

const scalarKeys = (all: readonly Fields[]): readonly string[] =>
  [...new Set(all.flatMap((one) => Object.keys(one).filter((key) => isScalar(one[key]))))].sort();

function record(name: string | null, value: Fields, keys: readonly string[]): string[] {
  const cells = keys.map((key) => (key in value ? pythonText(value[key]) : ''));
  const own = cells.length === 0 ? [] : [`${[...(name === null ? [] : [name]), ...cells].join('\t')}\n`];
  // An object without values of its own still has a line when it stands in a list.
  const parts = Object.keys(value)
    .filter((key) => !isScalar(value[key]))
    .sort()
    .flatMap((key) => nested(key.toUpperCase(), value[key]));
  return [...own, ...parts];
}

function nested(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return items(name, value);
  return isFields(value) ? record(name, value, scalarKeys([value])) : [];
}

function items(name: string | null, list: readonly unknown[]): string[] {
  const objects = list.filter(isFields);
  if (objects.length === list.length) return objects.flatMap((one) => record(name, one, scalarKeys(objects)));
  if (list.every(isScalar)) {
    // A list of plain values under a name has a line for each, one without a name stands in one line.
    if (name === null) return [`${list.map(pythonText).join('\t')}\n`];
    return list.map((value) => `${name}\t${pythonText(value)}\n`);
  }
  return list.flatMap((value) => (Array.isArray(value) ? items(name, value) : []));
}
