/** Printers of a value in each format, with the line that a person would have above it. */
import { stringify } from 'yaml';
import { powershell, python } from '../paste/support/scenarios.ts';
import { xmlOutput } from '../support/print/others.ts';
import { tableOutput } from '../support/print/table.ts';
import { textOutput } from '../support/print/text.ts';

interface Printer {
  readonly head: (command: string) => string;
  readonly print: (value: unknown, command: string) => string;
}

const json = (value: unknown): string => JSON.stringify(value, null, 4);
const yaml = (value: unknown): string => stringify(value, { indentSeq: false, lineWidth: 0 }).trimEnd();

/** The command line in one of its outputs. */
const output = (name: string, print: Printer['print']): Printer => ({
  head: (command) => `$ ${command} --output ${name}`,
  print,
});

export const PRINTERS = {
  json: output('json', json),
  bare: { head: () => '', print: json },
  minified: { head: () => '', print: (value) => JSON.stringify(value) },
  yaml: output('yaml', yaml),
  powershell: { head: () => 'PS C:\\> Get-Something | ConvertTo-Json -Depth 6', print: powershell },
  python: { head: () => '>>> print(response)', print: python },
  'yaml-stream': output('yaml-stream', (value) => yaml([value])),
  text: output('text', (value) => textOutput(value as Fields).trimEnd()),
  table: output('table', (value, command) => tableOutput(operationOf(command), value).trimEnd()),
  xml: output('xml', (value, command) =>
    command.includes(' ec2 ') ? indented(xmlOutput(operationOf(command), value as Fields)) : json(value),
  ),
  console: { head: () => '', print: (value) => (isTables(value) ? consoleRows(value) : json(value)) },
} as const satisfies Readonly<Record<string, Printer>>;

export type Format = keyof typeof PRINTERS;

type Fields = Readonly<Record<string, unknown>>;

/** `DescribeRouteTables` of `aws ec2 describe-route-tables`. */
const operationOf = (command: string): string =>
  (command.split(' ')[2] ?? '').replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** XML with a line for each tag, as logs show it. */
function indented(xml: string): string {
  let depth = 0;
  const lines = xml
    .replaceAll(/>\s*</g, '>\n<')
    .trim()
    .split('\n')
    .map((line) => {
      // A value such as <redacted> looks like a tag that nothing closes, or closes what nothing opened.
      if (line.startsWith('</')) depth = Math.max(0, depth - 1);
      const text = ' '.repeat(4 * depth) + line;
      if (/^<\w[^>]*>$/.test(line)) depth += 1;
      return text;
    });
  return lines.join('\n');
}

interface Tables extends Fields {
  readonly RouteTables: readonly { readonly RouteTableId: string; readonly Routes: readonly Fields[] }[];
}

export const isTables = (value: unknown): value is Tables =>
  typeof value === 'object' && value !== null && 'RouteTables' in value;

/** The Routes tab of each table, below its title. */
const consoleRows = ({ RouteTables: tables }: Tables): string =>
  tables
    .map(({ RouteTableId: id, Routes: routes }) => {
      const rows = routes.map((route) => {
        const names = Object.keys(route);
        const text = (name = ''): string => String(route[name]);
        const destination = text(names.find((name) => name.startsWith('Destination')));
        const target = text(names.find((name) => !/^(?:Destination|State|Origin)/.test(name)));
        const state = route['State'] === 'blackhole' ? 'Blackhole' : 'Active';
        return [destination, target, state, route['Origin'] === 'EnableVgwRoutePropagation' ? 'Yes' : 'No'].join('\t');
      });
      return [`${id} / orders`, 'Destination\tTarget\tStatus\tPropagated', ...rows].join('\n');
    })
    .join('\n\n');
