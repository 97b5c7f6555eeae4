/** Reads an AWS CLI command as an SDK request object: what `aws-cli.ts` prints, and what people type in its place. */
import type { Change } from './types.ts';

/** The change, or what keeps the line from being one, in a sentence. */
export type ReadCommand =
  { readonly change: Change; readonly problem?: never } | { readonly problem: string; readonly change?: never };

/**
 * Reads one command, on one line or on several that end with a backslash.
 * @example fromCli('aws ec2 delete-route --route-table-id rtb-1 --destination-cidr-block 0.0.0.0/0')
 * // { change: { service: 'ec2', operation: 'DeleteRoute', input: { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0' } } }
 */
export function fromCli(text: string): ReadCommand {
  const words = wordsOf(text.replace(/\\\r?\n/g, ' ').trim());
  if (words === null) return { problem: 'A quote is opened and not closed.' };
  const [program, service, operation, ...rest] = words[0] === '$' ? words.slice(1) : words;
  if (program !== 'aws') return { problem: 'A command starts with aws.' };
  if (service !== 'ec2' && service !== 'lambda')
    return { problem: 'Only commands of aws ec2 and aws lambda are known.' };
  if (operation === undefined || operation.startsWith('-')) return { problem: `aws ${service} needs an operation.` };
  const options = optionsOf(rest);
  if (options === null) return { problem: `An option starts with two hyphens, which ${rest[0] ?? ''} does not.` };
  const input = Object.fromEntries(options.flatMap(({ name, values }) => member(name, values)));
  return { change: { service, operation: pascal(operation), input } };
}

interface Option {
  readonly name: string;
  readonly values: readonly string[];
}

/** Options of the CLI itself, which say nothing about the change. */
const GLOBAL: ReadonlySet<string> = new Set(['region', 'profile', 'output', 'query', 'no-cli-pager']);

/** Members that hold numbers. */
const NUMBERS: ReadonlySet<string> = new Set([
  'RuleNumber',
  'From',
  'To',
  'FromPort',
  'ToPort',
  'Timeout',
  'MemorySize',
]);

/** Members that hold a list, even of one; so does every name that ends with `Ids`. */
const LISTS: ReadonlySet<string> = new Set([
  'IpPermissions',
  'TagSpecifications',
  'Tags',
  'IpRanges',
  'Ipv6Ranges',
  'UserIdGroupPairs',
]);

/** Attributes that the API wraps in a structure with one member. */
const WRAPPED: ReadonlySet<string> = new Set([
  'EnableDns64',
  'SourceDestCheck',
  'EnableDnsSupport',
  'EnableDnsHostnames',
  'MapPublicIpOnLaunch',
]);

function member(name: string, values: readonly string[]): readonly (readonly [string, unknown])[] {
  if (GLOBAL.has(name)) return [];
  // The direction of an ACL entry has two flags.
  if (name === 'egress' || name === 'ingress') return [['Egress', name === 'egress']];
  const negated = values.length === 0 && name.startsWith('no-');
  const field = pascal(negated ? name.slice(3) : name);
  const value = values.length === 0 ? !negated : valueOf(field, values);
  return [[field, WRAPPED.has(field) ? { Value: value } : value]];
}

function valueOf(field: string, values: readonly string[]): unknown {
  const read = values.map((value) => (isShorthand(value) ? shorthand(value) : scalar(field, value)));
  return isList(field, read) ? read : read[0];
}

const isShorthand = (value: string): boolean => /^[A-Z]\w*=/.test(value);

const scalar = (field: string, value: string): unknown => {
  if (value === 'true' || value === 'false') return value === 'true';
  return NUMBERS.has(field) && /^\d{1,9}$/.test(value) ? Number(value) : value;
};

/** `Key=value,List=[a,b],Inner={Key=value}` as a structure. */
function shorthand(text: string): Record<string, unknown> {
  const members = new Map<string, unknown[]>();
  let field = '';
  for (const piece of splitAt(text, ',')) {
    const [, name, value = piece] = /^([A-Za-z]\w*)=(.*)$/s.exec(piece) ?? [];
    // A piece without a name is one more of the list before it: `SubnetIds=a,b`.
    field = name ?? field;
    members.set(field, [...(name === undefined ? (members.get(field) ?? []) : []), inner(field, value)]);
  }
  return Object.fromEntries(
    [...members].map(([name, values]) => [name, isList(name, values) ? values.flat() : values[0]]),
  );
}

const isList = (field: string, values: readonly unknown[]): boolean =>
  values.length > 1 || LISTS.has(field) || /Ids$|Groups$/.test(field);

function inner(field: string, text: string): unknown {
  if (text.startsWith('[') && text.endsWith(']'))
    return splitAt(text.slice(1, -1), ',').map((value) => inner(field, value));
  if (text.startsWith('{') && text.endsWith('}')) return shorthand(text.slice(1, -1));
  return scalar(field, text);
}

/** The pieces between separators that are in no bracket or brace; none of an empty text. */
function splitAt(text: string, separator: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ('[{'.includes(character)) depth += 1;
    else if (']}'.includes(character)) depth -= 1;
    else if (character === separator && depth === 0) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return text === '' ? [] : [...pieces, text.slice(from)];
}

function optionsOf(words: readonly string[]): readonly Option[] | null {
  const options: { name: string; values: string[] }[] = [];
  for (const word of words) {
    const [, name, value] = /^--([a-z][a-z0-9-]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (name !== undefined) options.push({ name, values: value === undefined ? [] : [value] });
    else {
      const last = options.at(-1);
      if (last === undefined) return null;
      last.values.push(word);
    }
  }
  return options;
}

/** The words of a shell line, without their quotes; null when a quote is not closed. */
function wordsOf(line: string): readonly string[] | null {
  const words: string[] = [];
  let word: string | null = null;
  let quote = '';
  for (const character of line) {
    if (quote !== '') {
      if (character === quote) quote = '';
      else word = (word ?? '') + character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (/\s/.test(character)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + character;
  }
  if (quote !== '') return null;
  return word === null ? words : [...words, word];
}

/** `create-route` → `CreateRoute`, `destination-ipv6-cidr-block` → `DestinationIpv6CidrBlock`. */
const pascal = (name: string): string =>
  name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
