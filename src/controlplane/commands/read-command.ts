/** `aws ec2 create-route …` as a request: the way back from the commands that fixes print. */
import { kebab } from '../../analyzer/fixes/aws-cli.ts';
import { OPERATIONS } from '../operations.ts';
import type { Operation } from '../operation.ts';
import type { Change, Json } from '../types.ts';
import { WAITERS } from '../waiters.ts';
import { closest } from './closest.ts';
import { ownOptions } from './own-options.ts';
import { isSwitch, readValue } from './values.ts';
import { words } from './words.ts';

/** A request, or one sentence about what was found, what was expected and what to do. */
export type ReadCommand = { readonly change: Change } | { readonly problem: string };

/** Options of the CLI itself with their number of values: they change how an answer is printed, and nothing else. */
const GLOBAL: Readonly<Record<string, 0 | 1>> = {
  '--region': 1, '--profile': 1, '--output': 1, '--query': 1, '--endpoint-url': 1, '--color': 1, '--cli-binary-format': 1,
  '--cli-read-timeout': 1, '--cli-connect-timeout': 1, '--no-cli-pager': 0, '--no-paginate': 0, '--debug': 0, '--no-verify-ssl': 0,
  '--max-items': 1, '--page-size': 1, '--starting-token': 1, '--no-cli-auto-prompt': 0, '--no-sign-request': 0, '--ca-bundle': 1,
}; // prettier-ignore

/** What a shell would take for itself. */
const OF_THE_SHELL = new Set(['|', '>', '>>', '<', '&', '&&', '||', ';', '2>&1']);

/** Operations that people try where a function has no way out, and that change nothing for it. */
const KNOWN_ELSEWHERE = new Set([
  'associate-address', 'assign-private-ip-addresses', 'create-flow-logs', 'create-network-insights-path', 'create-subnet',
  'create-vpc', 'describe-flow-logs', 'describe-network-insights-analyses', 'disassociate-address', 'reboot-instances',
  'run-instances', 'start-network-insights-analysis',
]); // prettier-ignore

/**
 * Reads one command of the AWS CLI.
 * @param line as typed, perhaps over several lines and behind a prompt
 */
export function readCommand(line: string): ReadCommand {
  const all = words(line.replace(/^\s*\$ /, ''));
  if (all === null)
    return { problem: 'A quote is opened and not closed. Close it, or put the whole value into single quotes.' };
  const [program, ...rest] = withoutGlobals(all);
  if (program !== 'aws')
    return { problem: `The command begins with "${program ?? ''}"; expected "aws ec2 …" or "aws lambda …".` };
  const own = rest.find((word) => OF_THE_SHELL.has(word));
  if (own !== undefined)
    return { problem: `"${own}" is for a shell, and here is one command at a time. --query picks parts of an answer.` };
  const [service, name = '', ...options] = rest;
  if (service === undefined) return { problem: 'A service is missing; expected "aws ec2 …" or "aws lambda …".' };
  const ofService = [...OPERATIONS.values()].filter((operation) => operation.service === service);
  if (ofService.length === 0)
    return {
      problem: `There is no service "${service}" here; expected ${[...new Set([...OPERATIONS.values()].map((o) => o.service))].join(', ')}.`,
    };
  if (name === 'wait') return waiterOf(service as Change['service'], options[0] ?? '');
  const operation = ofService.find((one) => kebab(one.name) === name);
  if (operation === undefined) {
    if (KNOWN_ELSEWHERE.has(name)) return { problem: `aws ${service} ${name} exists in AWS and is not modelled here.` };
    const like = closest(
      name,
      ofService.map((one) => kebab(one.name)),
    );
    return {
      problem: `aws ${service} has no operation "${name}" here${like === null ? '' : `; did you mean ${like}?`}`,
    };
  }
  return readOptions(operation, options);
}

function waiterOf(service: Change['service'], name: string): ReadCommand {
  const known = WAITERS[service] ?? [];
  return known.includes(name)
    ? { change: { service, operation: 'Wait', input: { Waiter: name } } }
    : { problem: `aws ${service} wait has no "${name}" here; expected one of ${known.join(', ')}.` };
}

function withoutGlobals(all: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < all.length; i++) {
    const [name = '', value] = (all[i] ?? '').split('=', 2);
    const count = Object.hasOwn(GLOBAL, name) ? GLOBAL[name] : undefined;
    if (count === undefined) out.push(all[i] ?? '');
    else if (count === 1 && value === undefined) i++;
  }
  return out;
}

/** The options of an operation, each with the words up to the next one. */
function readOptions({ service, name, parameters }: Operation, given: readonly string[]): ReadCommand {
  const input: Json = {};
  const starts = given.flatMap((word, i) => (word.startsWith('--') ? [i] : []));
  // `aws lambda invoke … out.json` names the file that the answer goes to; other words stand nowhere.
  const loose = given.slice(0, starts[0] ?? given.length);
  if (loose.length > 0 && name !== 'Invoke')
    return {
      problem: `"${loose[0] ?? ''}" stands where an option was expected, such as --${kebab(Object.keys(parameters)[0] ?? '')}.`,
    };
  const members = new Map(Object.keys(parameters).map((member) => [kebab(member), member]));
  const own = ownOptions(name);
  const flags = [...members.keys(), ...own.names];
  for (const [n, start] of starts.entries()) {
    const word = given[start] ?? '';
    const [option = '', ...attached] = word.includes('=')
      ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]
      : [word];
    const flag = inFull(option.slice(2), flags);
    let values = [...attached, ...given.slice(start + 1, starts[n + 1] ?? given.length)];
    const special = own.read(flag, values, input);
    if (special === true) continue;
    if (special !== null) return { problem: special };
    const isNo = !members.has(flag) && flag.startsWith('no-');
    const member = members.get(isNo ? flag.slice(3) : flag);
    const shape = member === undefined ? undefined : parameters[member];
    if (member === undefined || shape === undefined || (isNo && !isSwitch(shape)))
      return unknownOption(option, name, flags);
    if (name === 'Invoke' && values.length > 1) values = values.slice(0, 1);
    if (isSwitch(shape) && (values.length === 0 || isNo)) {
      input[member] = shape === 'boolean' ? !isNo : { Value: !isNo };
      continue;
    }
    if (values.length === 0 && !Array.isArray(shape))
      return { problem: `${option} has no value; expected one argument.` };
    const read = readValue(values, shape, option);
    if ('problem' in read) return { problem: `${read.problem}.` };
    input[member] = read.value;
  }
  return { change: { service, operation: name, input: own.done(input) } };
}

/** The one option that begins so, as the AWS CLI takes it: `--filter` for `--filters`. */
function inFull(flag: string, known: readonly string[]): string {
  const like = known.filter((one) => one.startsWith(flag));
  return known.includes(flag) || like.length !== 1 ? flag : (like[0] ?? flag);
}

function unknownOption(option: string, name: string, known: readonly string[]): ReadCommand {
  const like = closest(option.slice(2), known);
  return {
    problem: `Unknown options: ${option}. ${kebab(name)} takes ${known.map((one) => `--${one}`).join(', ')}${like === null ? '' : `; did you mean --${like}?`}`,
  };
}
