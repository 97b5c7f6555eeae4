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

/** Nested boxes; depth is the number of leading bars. */
export function toTable(value: unknown): string {
  const width = 120;
  const [name = '', list] = Object.entries(value as Record<string, Json>)[0] ?? [];
  const line = (char: string, depth: number): string => `${'|'.repeat(depth)}${char.repeat(width)}${'|'.repeat(depth)}`;
  const out = ['-'.repeat(width + 2), title(`Describe${name}`, 1, width), `+${'-'.repeat(width)}+`];
  for (const item of (list ?? []) as readonly { readonly [key: string]: Json }[])
    tableItem(name, item, 1, out, line, width);
  return `${out.join('\n')}\n`;
}

const title = (text: string, depth: number, width: number): string =>
  `${'|'.repeat(depth)}${text.padStart((width + text.length) >> 1).padEnd(width)}${'|'.repeat(depth)}`;

function tableItem(
  name: string,
  item: { readonly [key: string]: Json },
  depth: number,
  out: string[],
  line: (c: string, d: number) => string,
  width: number,
): void {
  const bar = '|'.repeat(depth);
  const scalars = Object.keys(item)
    .filter((k) => typeof item[k] !== 'object')
    .sort();
  out.push(title(name, depth, width), `${bar}+${'-'.repeat(20)}+${'-'.repeat(width - 23)}+${bar}`);
  for (const key of scalars) out.push(`${bar}|  ${key.padEnd(22)} |  ${scalar(item[key]).padEnd(40)} |${bar}`);
  out.push(`${bar}+${'-'.repeat(20)}+${'-'.repeat(width - 23)}+${bar}`);
  for (const key of Object.keys(item).sort()) {
    // prettier-ignore
    const inner = item[key];
    if (!Array.isArray(inner) || inner.length === 0) {
      if (typeof inner === 'object' && inner !== null && !Array.isArray(inner))
        tableItem(key, inner as { readonly [key: string]: Json }, depth + 1, out, line, width);
      continue;
    }
    if (inner.length === 1 || inner.some((i: Json) => Object.values(i as object).some((v) => typeof v === 'object'))) {
      for (const one of inner as readonly { readonly [key: string]: Json }[])
        tableItem(key, one, depth + 1, out, line, width);
    } else horizontal(key, inner as readonly { readonly [key: string]: Json }[], depth + 1, out, width);
  }
}

function horizontal(
  name: string,
  items: readonly { readonly [key: string]: Json }[],
  depth: number,
  out: string[],
  width: number,
): void {
  const bar = '|'.repeat(depth);
  const keys = [...new Set(items.flatMap((i) => Object.keys(i)))].sort();
  const widths = keys.map((k) => Math.max(k.length, ...items.map((i) => scalar(i[k]).length)) + 2);
  const rule = `${'|'.repeat(depth - 1)}+${widths.map((w) => '-'.repeat(w + 2)).join('+')}+${'|'.repeat(depth - 1)}`;
  out.push(
    title(name, depth, width),
    rule,
    `${bar} ${keys.map((k, c) => k.padStart((k.length + (widths[c] ?? 0)) >> 1).padEnd(widths[c] ?? 0)).join(' | ')} ${bar}`,
    rule,
  );
  for (const item of items)
    out.push(`${bar}  ${keys.map((k, c) => scalar(item[k]).padEnd((widths[c] ?? 0) - 1)).join(' |  ')} ${bar}`);
  out.push(rule);
}
