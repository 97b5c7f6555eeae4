/** Scenarios of the course as the real tools print them (recorded: `test/fixtures/pastes/scenarios`), and by small printers. */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../fixtures/pastes/scenarios/', import.meta.url);

export const RECORDED = ['json', 'yaml', 'yaml-stream', 'text', 'table', 'xml'] as const;
export type Recorded = (typeof RECORDED)[number];

export const slugs: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json.txt'))
  .map((name) => name.slice(0, -'.json.txt'.length))
  .sort();

/** A scenario as one paste in one format, each document below its command line. */
export const recorded = (slug: string, format: Recorded): string =>
  readFileSync(new URL(`${slug}.${format}.txt`, FOLDER), 'utf8');

/** The documents of a scenario with their command lines. */
export const documentsOf = (slug: string): readonly { readonly command: string; readonly value: unknown }[] =>
  recorded(slug, 'json')
    .split(/^\$ /m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const end = part.indexOf('\n');
      return { command: part.slice(0, end), value: JSON.parse(part.slice(end)) as unknown };
    });

/** Fields that the .NET SDK models as enumerations, which `ConvertTo-Json` prints as objects (FMT-7). */
const ENUMERATIONS = new Set([
  'State',
  'Origin',
  'ConnectivityType',
  'RuleAction',
  'VpcEndpointType',
  'InstanceTenancy',
]);

/** `Get-EC2… | ConvertTo-Json -Depth 6`: no wrapper, enumerations as objects, null for what is missing. */
export function powershell(value: unknown): string {
  const entries = Object.entries(value as object);
  const [first] = entries;
  const list: unknown = entries.length === 1 && first !== undefined && Array.isArray(first[1]) ? first[1] : value;
  return JSON.stringify(list, null, 2).replaceAll(
    /"(\w+)": ("[^"\n]*")(,?)$/gm,
    (whole, key: string, text: string, comma: string) =>
      ENUMERATIONS.has(key) ? `"${key}": { "Value": ${text} }${comma}` : whole,
  );
}

/** `print(response)` of Python. */
export function python(value: unknown): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, child]) => `'${key}': ${python(child)}`)
      .join(', ')}}`;
  return typeof value === 'number' ? String(value) : 'None';
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const SETS: Readonly<Record<string, string>> = {
  Routes: 'routeSet',
  Associations: 'associationSet',
  PropagatingVgws: 'propagatingVgwSet',
  Tags: 'tagSet',
};

/** The CloudTrail event of the call that made a route table. */
export function cloudTrail(table: unknown): string {
  const convert = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.map(convert);
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) =>
        Array.isArray(child) ? [SETS[key] ?? camel(key), { items: child.map(convert) }] : [camel(key), convert(child)],
      ),
    );
  };
  const event = {
    eventSource: 'ec2.amazonaws.com',
    eventName: 'CreateRouteTable',
    responseElements: { requestId: 'x', routeTable: convert(table) },
  };
  return JSON.stringify(event, null, 2);
}

const asPiece =
  (print: (value: unknown) => string, suffix: string) =>
  (slug: string): string =>
    documentsOf(slug)
      .map(({ command, value }) => `$ ${command.replace(' --output json', suffix)}\n${print(value)}\n`)
      .join('\n');

/** A scenario as Python prints it. */
export const inPython = asPiece(python, '');

/** A scenario as PowerShell converts it, each document below a prompt. */
export const inPowershell = (slug: string): string =>
  documentsOf(slug)
    .map(({ value }) => `PS C:\\> Get-Something | ConvertTo-Json -Depth 6\n${powershell(value)}\n`)
    .join('\n');
