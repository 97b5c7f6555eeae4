/** The command line above an output: what it was filtered by travels, whose it was does not. */
import type { CommandLine } from '../analyzer/paste/types.ts';
import type { Renamer } from './policy.ts';

/** The line as it travels; nothing for a command that is not known. */
export function sharedCommand(command: CommandLine | null, renamer: Renamer): readonly string[] {
  if (!command?.service || !command.operation) return [];
  const options = Object.entries(command.options).flatMap(([name, values]) => optionOf(name, values, renamer));
  return [['$ aws', command.service, command.operation, ...options].join(' ')];
}

/** An option with its values replaced; those that say whose account it is, or how the output looks, are left out. */
function optionOf(name: string, values: readonly string[], renamer: Renamer): readonly string[] {
  if (SILENT.has(name)) return [];
  const renamed = values.map((value) => {
    if (PLAIN_OPTIONS.has(name)) return quoted(PLAIN.test(value) ? value : 'left-out');
    return quoted(name.startsWith('filter') ? filter(value, renamer) : list(value, renamer));
  });
  return [[`--${name}`, ...renamed].join(' ')];
}

/** `Name=vpc-id,Values=vpc-1,vpc-2`: the name of a filter is AWS's unless it is a tag's. */
function filter(text: string, renamer: Renamer): string {
  const [, name = '', values = ''] = /^Name=([^,]*),Values=(.*)$/.exec(text) ?? [];
  if (!FILTER.test(name)) return 'Name=tag:left-out,Values=left-out';
  return `Name=${name},Values=${OF_WORDS.test(name) && PLAIN.test(values) ? values : list(values, renamer)}`;
}

const list = (text: string, renamer: Renamer): string =>
  text
    .split(/[ ,]+/)
    .map((value) => renamer.value(value, 'any') ?? 'left-out')
    .join(',');

const quoted = (text: string): string => (/^[\w.=,:/-]+$/.test(text) ? text : `'${text}'`);

/** Options whose values are words of AWS or of its output; a query holds names of fields. */
const PLAIN_OPTIONS: ReadonlySet<string> = new Set([
  'attribute',
  'query',
  'region',
  'max-items',
  'page-size',
  'output',
]);
const PLAIN = /^[\w.[\]{}:,* |-]{0,400}$/;
/** Filters by a word that AWS prints: a state, a type. */
const OF_WORDS = /(?:^|[.-])(?:state|status|type|main|default|origin|protocol)$/;
const FILTER = /^[a-z]+(?:[.-][a-z]+){0,8}$/;
const SILENT: ReadonlySet<string> = new Set([
  'profile', 'output', 'color', 'no-cli-pager', 'endpoint-url', 'ca-bundle', 'starting-token',
]); // prettier-ignore
