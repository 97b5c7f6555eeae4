/** The same data as the other outputs of the AWS CLI print it; shapes follow the CLI's formatters. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Block YAML with sorted keys and list dashes at the parent's column. */
export const toYaml = (value: unknown): string => `${yamlLines(value as Json, '').join('\n')}\n`;

function yamlLines(value: Json, indent: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: Json) => {
      const [first = '', ...more] = yamlLines(item, `${indent}  `);
      return [`${indent}- ${first.trimStart()}`, ...more];
    });
  }
  const record = value as { readonly [key: string]: Json };
  return Object.keys(record)
    .sort()
    .flatMap((key) => {
      const inner = record[key] ?? null;
      if (Array.isArray(inner))
        return inner.length === 0 ? [`${indent}${key}: []`] : [`${indent}${key}:`, ...yamlLines(inner, indent)];
      if (typeof inner === 'object' && inner !== null) return [`${indent}${key}:`, ...yamlLines(inner, `${indent}  `)];
      return [`${indent}${key}: ${/^\d+$/.test(String(inner)) ? `'${String(inner)}'` : String(inner)}`];
    });
}

/** Tab-separated records: the upper-cased name of the list, then scalars sorted by key. */
export const toText = (value: unknown): string =>
  `${Object.entries(value as Record<string, Json>)
    .flatMap(([key, list]) => textLines(key, list))
    .join('\n')}\n`;

function textLines(name: string, value: Json): string[] {
  const items = (Array.isArray(value) ? value : [value]) as readonly { readonly [key: string]: Json }[];
  const scalars = [
    ...new Set(items.flatMap((item) => Object.keys(item).filter((k) => typeof item[k] !== 'object'))),
  ].sort();
  return items.flatMap((item) => [
    [name.toUpperCase(), ...scalars.map((k) => scalar(item[k]))].join('\t'),
    ...Object.keys(item)
      .sort()
      .filter((k) => typeof item[k] === 'object' && item[k] !== null)
      .flatMap((k) => textLines(k, item[k] ?? null)),
  ]);
}

const scalar = (value: Json | undefined): string =>
  value === undefined ? '' : value === true ? 'True' : value === false ? 'False' : `${value as string | number}`;

/** Characters in a line of a table: enough for the widest row. */
const WIDTH = 170;

/** Nested boxes; depth is the number of bars on either side. */
export function toTable(value: unknown): string {
  const [name = '', list] = Object.entries(value as Record<string, Json>)[0] ?? [];
  const out = ['-'.repeat(WIDTH), title(`Describe${name}`, 1), border([WIDTH - 2], 1)];
  for (const item of list as readonly { readonly [key: string]: Json }[]) tableItem(name, item, 2, out);
  return `${out.join('\n')}\n`;
}

const bars = (depth: number, inner: string): string => `${'|'.repeat(depth)}${inner}${'|'.repeat(depth)}`;

const border = (widths: readonly number[], depth: number): string =>
  bars(depth - 1, `+${widths.map((width) => '-'.repeat(width)).join('+')}+`);

const row = (cells: readonly string[], widths: readonly number[], depth: number): string =>
  bars(depth, cells.map((cell, column) => `  ${cell}`.padEnd(widths[column] ?? 0)).join('|'));

function title(text: string, depth: number): string {
  const width = WIDTH - 2 * depth;
  return bars(depth, text.padStart((width + text.length) >> 1).padEnd(width));
}

/** Columns that fill a line; the last takes what is left. */
function columnWidths(needed: readonly number[], depth: number): number[] {
  const room = WIDTH - 2 * depth - (needed.length - 1);
  const spare = Math.floor((room - needed.reduce((sum, width) => sum + width, 0)) / needed.length);
  const widths = needed.map((width) => width + spare);
  const rest = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, column) => (column === widths.length - 1 ? width + rest : width));
}

function tableItem(name: string, item: { readonly [key: string]: Json }, depth: number, out: string[]): void {
  const keys = Object.keys(item).sort();
  const scalars = keys.filter((key) => typeof item[key] !== 'object');
  const widths = columnWidths([30, 30], depth);
  out.push(title(name, depth), border(widths, depth));
  for (const key of scalars) out.push(row([key, scalar(item[key])], widths, depth));
  out.push(border(widths, depth));
  for (const key of keys) {
    const inner = item[key];
    if (typeof inner !== 'object' || inner === null) continue;
    const items = (Array.isArray(inner) ? inner : [inner]) as readonly { readonly [key: string]: Json }[];
    const isFlat = items.every((one) => Object.values(one).every((child) => typeof child !== 'object'));
    if (items.length > 1 && isFlat) horizontal(key, items, depth + 1, out);
    else for (const one of items) tableItem(key, one, depth + 1, out);
  }
}

function horizontal(
  name: string,
  items: readonly { readonly [key: string]: Json }[],
  depth: number,
  out: string[],
): void {
  const keys = [...new Set(items.flatMap((item) => Object.keys(item)))].sort();
  const needed = keys.map((key) => Math.max(key.length, ...items.map((item) => scalar(item[key]).length)) + 4);
  const widths = columnWidths(needed, depth);
  const heads = keys.map((key, column) => ' '.repeat(((widths[column] ?? 0) - key.length - 4) >> 1) + key);
  out.push(title(name, depth), border(widths, depth), row(heads, widths, depth), border(widths, depth));
  for (const item of items)
    out.push(
      row(
        keys.map((key) => scalar(item[key])),
        widths,
        depth,
      ),
    );
  out.push(border(widths, depth));
}
