/** The scenarios of the course as pastes in every format, in pieces: so that one document of one can be damaged. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Question } from '../../../src/analyzer/index.ts';
import { recorded, slugs } from '../paste/support/scenarios.ts';
import { lambdaOutputs } from './lambda-outputs.ts';
import { isTables, PRINTERS } from './printers.ts';
import type { Format } from './printers.ts';

export type { Format } from './printers.ts';

/** One document of a paste: the line above it, and what was printed. */
export interface Piece {
  readonly head: string;
  readonly body: string;
  /** What the body prints; undefined where the real command line printed it in a format of its own. */
  readonly value?: unknown;
  /** What printed that value. */
  readonly command?: string;
}

export interface Sample {
  readonly slug: string;
  readonly format: Format;
  readonly ask: Question;
  readonly pieces: readonly Piece[];
}

const FOLDER = new URL('../../../content/scenarios/', import.meta.url);

/** Printed by the real command line: few scenarios, kept as files. */
const RECORDED: readonly Format[] = ['text', 'table', 'xml'];

/** Formats of the samples that the tests draw from. */
export const FORMATS: readonly Format[] = ['json', 'bare', 'minified', 'yaml', 'powershell', 'python', ...RECORDED];

/** All formats, those too in which only dense samples are printed. */
export const EVERY_FORMAT = Object.keys(PRINTERS) as readonly Format[];

export interface Scenario {
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

/**
 * Every scenario in every format that it can be had in.
 * @param isDense scenarios that were not recorded in text, tables and XML are printed, and those of `lambda-outputs.ts` are there
 */
export function samples(formats: readonly Format[] = FORMATS, { isDense = false } = {}): readonly Sample[] {
  return formats.flatMap((format) => (isDense ? denseIn : usualIn)(format));
}

/** Printed once for all tests of a worker, which change none of them. */
const denseIn = once((format) => [...scenarios, ...lambdaOutputs(scenarios)].flatMap((one) => printed(one, format)));
const usualIn = once((format) =>
  scenarios.flatMap((one) => (RECORDED.includes(format) ? (recordedSample(one, format) ?? []) : printed(one, format))),
);

function once(make: (format: Format) => readonly Sample[]): (format: Format) => readonly Sample[] {
  const made = new Map<Format, readonly Sample[]>();
  return (format) => {
    const all = made.get(format) ?? make(format);
    made.set(format, all);
    return all;
  };
}

/** One of the dense samples. */
export function denseSample(slug: string, format: Format): Sample {
  const found = denseIn(format).find((one) => one.slug === slug);
  if (found === undefined) throw new Error(`no ${slug} in ${format}`);
  return found;
}

function recordedSample({ slug, ask }: Scenario, format: Format): Sample | null {
  if ((format !== 'text' && format !== 'table' && format !== 'xml') || !slugs.includes(slug)) return null;
  const parts = recorded(slug, format)
    .split(/^(?=\$ )/m)
    .filter((part) => part.trim() !== '');
  const pieces = parts.map((part) => {
    const end = part.indexOf('\n');
    return { head: part.slice(0, end), body: part.slice(end + 1).trimEnd() };
  });
  return { slug, format, ask, pieces };
}

/** In rows of the console each table stands alone too: the others are in no paste of somebody who looks at one. */
function printed({ slug, ask, documents }: Scenario, format: Format): Sample[] {
  const { head, print } = PRINTERS[format];
  const pieces = documents.map(({ command, value }) => ({
    head: head(command),
    body: print(value, command),
    value,
    command,
  }));
  const whole = { slug, format, ask, pieces };
  if (format !== 'console') return [whole];
  const tables = documents.flatMap(({ command, value }) =>
    isTables(value) ? value.RouteTables.map((table) => ({ command, value: { RouteTables: [table] } })) : [],
  );
  const alone = tables.map(({ command, value }, index) => ({
    slug: `${slug} table ${String(index)}`,
    format,
    ask,
    pieces: [{ head: '', body: print(value, command), value, command }],
  }));
  return [whole, ...alone];
}

/** The printer of a format that can print any value; null for a piece that was recorded. */
export const printerOf = ({ value, command }: Piece, format: Format): ((value: unknown) => string) | null =>
  value === undefined || command === undefined ? null : (other) => PRINTERS[format].print(other, command);

/** The whole paste. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ head, body }) => `${head === '' ? '' : `${head}\n`}${body}\n`).join('\n');
