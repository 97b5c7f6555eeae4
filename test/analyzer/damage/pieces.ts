/** The scenarios of the course as pastes in every format, in pieces: so that one document of one can be damaged. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { Question } from '../../../src/analyzer/index.ts';
import { powershell, python, recorded, slugs } from '../paste/support/scenarios.ts';

/** One document of a paste: the line above it, and what was printed. */
export interface Piece {
  readonly head: string;
  readonly body: string;
  /** What the body prints; undefined where the real command line printed it in a format of its own. */
  readonly value?: unknown;
}

export interface Sample {
  readonly slug: string;
  readonly format: Format;
  readonly ask: Question;
  readonly pieces: readonly Piece[];
}

const FOLDER = new URL('../../../content/scenarios/', import.meta.url);

/** Printers of a value, each with the line that a person would have above it. */
const PRINTERS = {
  json: {
    head: (command: string) => `$ ${command} --output json`,
    print: (value: unknown) => JSON.stringify(value, null, 4),
  },
  bare: { head: () => '', print: (value: unknown) => JSON.stringify(value, null, 4) },
  minified: { head: () => '', print: (value: unknown) => JSON.stringify(value) },
  yaml: {
    head: (command: string) => `$ ${command} --output yaml`,
    print: (value: unknown) => stringify(value, { indentSeq: false, lineWidth: 0 }).trimEnd(),
  },
  powershell: { head: () => 'PS C:\\> Get-Something | ConvertTo-Json -Depth 6', print: powershell },
  python: { head: () => '>>> print(response)', print: python },
} as const;

/** Printed by the real command line: few scenarios, kept as files. */
const RECORDED = ['text', 'table', 'xml'] as const;

export type Format = keyof typeof PRINTERS | (typeof RECORDED)[number];
export const FORMATS: readonly Format[] = [...(Object.keys(PRINTERS) as (keyof typeof PRINTERS)[]), ...RECORDED];

interface Scenario {
  readonly slug: string;
  readonly ask: Question;
  readonly documents: readonly { readonly command: string; readonly value: unknown }[];
}

const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

/** Every scenario of the course. */
export const scenarios: readonly Scenario[] = readdirSync(FOLDER).map((slug) => {
  const { ask } = parse(read(`${slug}/scenario.yaml`)) as { readonly ask?: Question };
  const files = readdirSync(new URL(slug, FOLDER)).filter((name) => name.endsWith('.json'));
  const documents = files.map((name) => ({
    command: commandOf(name),
    value: JSON.parse(read(`${slug}/${name}`)) as unknown,
  }));
  return { slug, ask: ask ?? {}, documents };
});

/** The command that printed a file of a scenario. */
function commandOf(file: string): string {
  const name = file.slice(0, -'.json'.length);
  if (name === 'function') return 'aws lambda get-function-configuration --function-name orders';
  if (name === 'capacity-provider') return 'aws lambda get-capacity-provider --capacity-provider-name orders';
  if (name.startsWith('web-function-revision'))
    return 'aws lambda-web get-web-function-revision --function-name orders';
  if (name === 'web-function-endpoint') return 'aws lambda-web get-web-function-endpoint --function-name orders';
  if (name === 'network-connector') return 'aws lambda-core get-network-connector --identifier nc-0a1b2c3d4e5f60718';
  if (name.startsWith('vpc-attribute'))
    return `aws ec2 describe-vpc-attribute --vpc-id vpc-0a1b2c3d4e5f60718 --attribute ${name.endsWith('support') ? 'enableDnsSupport' : 'enableDnsHostnames'}`;
  return `aws ec2 describe-${name.startsWith('block-') ? 'vpc-' : ''}${name}`;
}

/** Every scenario in every format that it can be had in. */
export function samples(formats: readonly Format[] = FORMATS): Sample[] {
  return formats.flatMap((format) => scenarios.flatMap((scenario) => sampleOf(scenario, format) ?? []));
}

function sampleOf({ slug, ask, documents }: Scenario, format: Format): Sample | null {
  if (format === 'text' || format === 'table' || format === 'xml') {
    if (!slugs.includes(slug)) return null;
    const parts = recorded(slug, format)
      .split(/^(?=\$ )/m)
      .filter((part) => part.trim() !== '');
    const pieces = parts.map((part) => {
      const end = part.indexOf('\n');
      return { head: part.slice(0, end), body: part.slice(end + 1).trimEnd() };
    });
    return { slug, format, ask, pieces };
  }
  const { head, print } = PRINTERS[format];
  return {
    slug,
    format,
    ask,
    pieces: documents.map(({ command, value }) => ({ head: head(command), body: print(value), value })),
  };
}

/** The printer of a format that can print any value; null for those that were recorded. */
export const printerOf = (format: Format): ((value: unknown) => string) | null =>
  format === 'text' || format === 'table' || format === 'xml' ? null : PRINTERS[format].print;

/** The whole paste. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ head, body }) => `${head === '' ? '' : `${head}\n`}${body}\n`).join('\n');
