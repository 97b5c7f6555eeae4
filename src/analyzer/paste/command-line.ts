/** Command lines above their output: they say what the output leaves out (BAD-1). */
import { setOwn } from './tree.ts';
import type { CommandLine } from './types.ts';

/** Ends of what shells print before a command. */
const PROMPT_ENDS = '$#%>❯➜»λ~';
const ENDS_COMMAND = new Set(['|', '>', '>>', '2>', '2>&1', '&&', '||', ';', '<', '&']);
const SERVICES = new Set(['ec2', 'lambda', 'networkmanager', 'network-firewall', 'sts', 'ram', 'cloudtrail']);
/** Global options without a value, which may stand before the service. */
const FLAGS = new Set([
  'debug',
  'no-verify-ssl',
  'no-paginate',
  'no-sign-request',
  'no-cli-pager',
  'no-cli-auto-prompt',
]);
const MAX_LENGTH = 8000;

/** The command on this line; null when there is none. */
export function commandIn(line: string): CommandLine | null {
  const text = line.length > MAX_LENGTH ? line.slice(0, MAX_LENGTH) : line;
  const found = /(?:^|[\s$#%>❯`*_(])aws(?:\.exe|2)?[ \t]/.exec(text);
  if (found === null) return null;
  const from = found.index + found[0].indexOf('aws');
  const prefix = text.slice(0, from).trimEnd();
  const words = shellWords(withoutMarks(text.slice(from), prefix));
  const { service, operation, options } = parseWords(words.slice(1));
  if (service === null || !/^[a-z][a-z0-9-]+$/.test(service)) return null;
  const prompted =
    prefix === '' || PROMPT_ENDS.includes(prefix.charAt(prefix.length - 1)) || /(?:^|\s)[A-Z_]+=\S*$/.test(prefix);
  if (!prompted && !SERVICES.has(service)) return null;
  if (operation === null || !/^[a-z][a-z0-9-]+$/.test(operation)) return null;
  return { text: withoutSecrets(words).join(' '), service, operation, options: withoutSecretOptions(options) };
}

/** A command in an inline code, or in bold or italic letters, without the marks that close it. */
function withoutMarks(command: string, prefix: string): string {
  const opening = /[`*_]{1,6}[$#>%\s]{0,4}$/.test(prefix);
  if (!opening) return command;
  let end = command.trimEnd().length;
  while (end > 0 && '`*_'.includes(command.charAt(end - 1))) end -= 1;
  return command.slice(0, end);
}

const SECRET_OPTION = 'environment';

/** Environment variables that the command itself sets are not kept (BAD-16). */
function withoutSecrets(words: readonly string[]): string[] {
  const from = words.findIndex((word) => word === `--${SECRET_OPTION}` || word.startsWith(`--${SECRET_OPTION}=`));
  if (from === -1) return [...words];
  const next = words.findIndex((word, index) => index > from && word.startsWith('--'));
  return [...words.slice(0, from), `--${SECRET_OPTION}`, ...(next === -1 ? [] : words.slice(next))];
}

function withoutSecretOptions(options: CommandLine['options']): CommandLine['options'] {
  return Object.hasOwn(options, SECRET_OPTION) ? { ...options, [SECRET_OPTION]: [] } : options;
}

/** Whether the output is environment variables and nothing else: `--query Environment.Variables` (BAD-16). */
export function asksForSecrets({ service, options }: CommandLine): boolean {
  const queries = Object.hasOwn(options, 'query') ? (options['query'] ?? []) : [];
  return service === 'lambda' && queries.some((query) => query.includes('Environment'));
}

/** Words of a shell command up to a pipe or redirection, quotes removed. */
function shellWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let open = false;
  let quote = '';
  for (const character of text) {
    if (quote !== '') {
      if (character === quote) quote = '';
      else word += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      open = true;
    } else if (character === ' ' || character === '\t') {
      if (open || word !== '') {
        if (ENDS_COMMAND.has(word)) return words;
        words.push(word);
      }
      word = '';
      open = false;
    } else word += character;
  }
  if ((open || word !== '') && !ENDS_COMMAND.has(word)) words.push(word);
  return words;
}

function parseWords(words: readonly string[]): Pick<CommandLine, 'service' | 'operation' | 'options'> {
  const options: Record<string, string[]> = {};
  const positional: string[] = [];
  let values: string[] | null = null;
  for (const word of words) {
    if (word.startsWith('--') && word.length > 2) {
      const equals = word.indexOf('=');
      const name = equals === -1 ? word.slice(2) : word.slice(2, equals);
      values = Object.hasOwn(options, name) ? (options[name] ?? []) : [];
      setOwn(options, name, values);
      if (equals !== -1) values.push(word.slice(equals + 1));
      if (FLAGS.has(name) || equals !== -1) values = null;
    } else if (values !== null && (positional.length === 2 || values.length === 0)) values.push(word);
    else positional.push(word);
  }
  return { service: positional[0] ?? null, operation: positional[1] ?? null, options };
}

/**
 * Whether the command goes on in the next line: its end says so, or the next line begins with an option. A backtick at
 * the end continues a line of PowerShell; one that closes an inline code of Markdown does not.
 */
export function continuesBelow(line: string, below = ''): boolean {
  const text = line.trimEnd();
  const last = text.slice(-1);
  if (last === '`') return /\s`$/.test(text.slice(-2)) && (text.split('`').length - 1) % 2 === 1;
  return last === '\\' || last === '^' || /^\s*--[a-z]/.test(below);
}

/** The longest command over several lines. */
const MAX_WORDS = 8000;

/**
 * The command that begins on a line, which may go on in the lines below, and where the last of them ends.
 * @param first the line, without blanks around it
 * @param lineEnd where it ends in the text
 */
export function commandFrom(
  text: string,
  first: string,
  lineEnd: number,
): { readonly command: CommandLine; readonly end: number } | null {
  const alone = commandIn(first);
  if (alone === null) return null;
  let words = first;
  let end = lineEnd;
  while (end < text.length && words.length < MAX_WORDS) {
    const newline = text.indexOf('\n', end + 1);
    const next = newline === -1 ? text.length : newline;
    const below = text.slice(end + 1, Math.min(next, end + MAX_WORDS)).trim();
    if (!continuesBelow(words, below)) break;
    words = joined(words, below);
    end = next;
  }
  return { command: commandIn(words) ?? alone, end };
}

/** A command with the line that continues it, without the mark at its end. */
export const joined = (words: string, below: string): string =>
  `${words.trimEnd().replace(/\s?[\\^`]$/, '')} ${below.trim()}`;
