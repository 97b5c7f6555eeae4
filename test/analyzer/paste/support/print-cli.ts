/** Small printers of the command line's formats, for outputs of services that no recording has: after aws-cli's formatters. */

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
type Dict = { readonly [key: string]: Value };

const isDict = (value: Value): value is Dict => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isScalar = (value: Value): boolean => !isDict(value) && !isList(value);
const shown = (value: Value): string =>
  value === null
    ? 'None'
    : value === true
      ? 'True'
      : value === false
        ? 'False'
        : typeof value === 'object'
          ? ''
          : String(value);
const sorted = (dict: Dict): [string, Value][] => Object.entries(dict).sort(([a], [b]) => (a < b ? -1 : 1));

/** `--output text`: scalars on one line, then the parts below their upper-cased names (FMT-4). */
export function text(value: Value, name: string | null = null): string {
  if (isDict(value)) {
    const scalars = sorted(value).filter(([, child]) => isScalar(child));
    const cells = scalars.map(([, child]) => shown(child));
    const line = cells.length === 0 ? '' : `${[...(name === null ? [] : [name.toUpperCase()]), ...cells].join('\t')}\n`;
    const parts = sorted(value).filter(([, child]) => !isScalar(child));
    return line + parts.map(([key, child]) => text(child, key)).join('');
  }
  if (!isList(value)) return `${shown(value)}\n`;
  if (value.some((item) => !isScalar(item))) {
    // The records of a list have the columns of all of them.
    const keys = [
      ...new Set(
        value.flatMap((item) =>
          isDict(item)
            ? sorted(item)
                .filter(([, v]) => isScalar(v))
                .map(([k]) => k)
            : [],
        ),
      ),
    ].sort();
    return value
      .map((item) => (isDict(item) ? text({ ...Object.fromEntries(keys.map((key) => [key, ''])), ...item }, name) : ''))
      .join('');
  }
  return value.map((item) => `${name === null ? '' : `${name.toUpperCase()}\t`}${shown(item)}\n`).join('');
}

/** `--output yaml`: block style, keys sorted, dashes at the column of their name (FMT-2). */
export function yaml(value: Value, indent = ''): string {
  if (isList(value))
    return value
      .map((item) => `${indent}- ${isScalar(item) ? `${scalar(item)}\n` : yaml(item, `${indent}  `).trimStart()}`)
      .join('');
  if (!isDict(value)) return `${indent}${scalar(value)}\n`;
  return sorted(value)
    .map(([key, child]) => {
      if (isScalar(child)) return `${indent}${key}: ${scalar(child)}\n`;
      if (isList(child))
        return child.length === 0 ? `${indent}${key}: []\n` : `${indent}${key}:\n${yaml(child, indent)}`;
      return `${indent}${key}:\n${yaml(child, `${indent}  `)}`;
    })
    .join('');
}

const scalar = (value: Value): string =>
  value === null
    ? 'null'
    : typeof value === 'string' && (value === '' || /^[\d.]+$|^\d{4}-/.test(value))
      ? `'${value}'`
      : shown(value).replace(/^(?:True|False)$/, (w) => w.toLowerCase());

/** `--output yaml-stream`: the same as the one item of a list (FMT-3). */
export const yamlStream = (value: Value): string => yaml([value]);

const WIDTH = 120;

/** `--output table`: nested boxes, one bar more for each level (FMT-5). */
export function table(title: string, value: Value): string {
  const rule = '-'.repeat(WIDTH);
  return `${rule}\n${box(title, value, 0)}`;
}

function box(title: string, value: Value, depth: number): string {
  const bars = '|'.repeat(depth + 1);
  const inner = WIDTH - 2 * (depth + 1);
  const side = (body: string): string => `${bars}${body.padEnd(inner)}${bars}\n`;
  const border = `${'|'.repeat(depth)}+${'-'.repeat(inner)}+${'|'.repeat(depth)}\n`;
  const left = Math.floor((inner - title.length) / 2);
  const head = side(`${' '.repeat(left)}${title}`) + border;
  if (isList(value)) {
    if (value.length === 0) return '';
    if (value.every(isScalar)) return head + value.map((item) => side(`  ${shown(item)}`)).join('') + border;
    return value.map((item) => box(title, item, depth)).join('');
  }
  if (!isDict(value)) return '';
  const scalars = sorted(value).filter(([, child]) => isScalar(child));
  const width = Math.max(...scalars.map(([key]) => key.length), 0) + 4;
  const rows = scalars.map(([key, child]) => side(`${`  ${key}`.padEnd(width)}|  ${shown(child)}`)).join('');
  const split = `${'|'.repeat(depth)}+${'-'.repeat(width)}+${'-'.repeat(inner - width - 1)}+${'|'.repeat(depth)}\n`;
  const body = scalars.length === 0 ? head : side(`${' '.repeat(left)}${title}`) + split + rows + split;
  return (
    body +
    sorted(value)
      .filter(([, child]) => !isScalar(child))
      .map(([key, child]) => box(key, child, depth + 1))
      .join('')
  );
}
