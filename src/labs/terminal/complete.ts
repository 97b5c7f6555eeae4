/** What may stand next in a line: operations, options, and what an option takes. */
import { kebab } from '../../analyzer/fixes/aws-cli.ts';
import { ownOptions } from '../../controlplane/commands/own-options.ts';
import { isSwitch } from '../../controlplane/commands/values.ts';
import { words } from '../../controlplane/commands/words.ts';
import { OPERATIONS } from '../../controlplane/operations.ts';
import type { Operation } from '../../controlplane/operation.ts';
import type { Shape } from '../../controlplane/parameters.ts';
import type { State } from '../../controlplane/index.ts';
import { WAITERS } from '../../controlplane/waiters.ts';
import { FORMATS } from '../output/print.ts';
import { valuesFor } from './ids.ts';
import { OWN_WORDS } from './own-words.ts';

export interface Completion {
  /** Where the piece begins that the candidates stand for. */
  readonly from: number;
  /** Each begins with the piece as typed. */
  readonly candidates: readonly string[];
}

/** @param text the line up to the cursor */
export function complete(text: string, state: State): Completion {
  const start = /\S*$/.exec(text)?.index ?? text.length;
  const before = words(text.slice(0, start));
  if (before === null) return { from: text.length, candidates: [] };
  // Inside `SubnetIds=subnet-…,` the last value is what is being written.
  const word = text.slice(start);
  const inner = /^.*[=,[{]/.exec(word)?.[0].length ?? 0;
  const from = start + (word.startsWith('--') ? 0 : inner);
  const piece = text.slice(from);
  const all = [...new Set(candidates(before, word, state))];
  return { from, candidates: all.filter((one) => one.startsWith(piece) && one !== piece) };
}

function candidates(before: readonly string[], word: string, state: State): readonly string[] {
  const [program, service, name] = before;
  if (program === undefined) return ['aws', ...OWN_WORDS];
  if (program === 'help') return [];
  if (program !== 'aws') return [];
  const all = [...OPERATIONS.values()];
  if (service === undefined) return [...new Set(all.map((one) => one.service))];
  const ofService = all.filter((one) => one.service === service);
  if (name === undefined) return [...ofService.map((one) => kebab(one.name)), 'wait'].sort();
  if (name === 'wait') return before.length === 3 ? (WAITERS[service] ?? []) : [];
  const operation = ofService.find((one) => kebab(one.name) === name);
  return operation === undefined ? [] : afterOperation(operation, before.slice(3), word, state);
}

function afterOperation(
  { name, parameters, required }: Operation,
  given: readonly string[],
  word: string,
  state: State,
): readonly string[] {
  const members = new Map(Object.keys(parameters).map((member) => [kebab(member), member]));
  const shapeOf = (option: string): Shape | undefined => parameters[members.get(option) ?? ''];
  const last = given.findLast((one) => one.startsWith('--'))?.slice(2);
  const behind = last === undefined ? 0 : given.length - 1 - given.lastIndexOf(`--${last}`);
  const used = new Set(given.filter((one) => one.startsWith('--')).map((one) => one.slice(2)));
  const options = [...members.keys(), ...ownOptions(name).names, 'output', 'query']
    .filter((option) => !used.has(option) && shapeOf(option) !== 'later' && option !== 'dry-run')
    .sort((a, b) => rank(a, required) - rank(b, required))
    .map((option) => `--${option}`);
  const shape = last === undefined ? undefined : shapeOf(last);
  const isOpen =
    last !== undefined && !(shape !== undefined && isSwitch(shape)) && !/^(?:no-|egress$|ingress$)/.test(last);
  // A list takes any number of values, everything else one.
  const takes = isOpen && (behind === 0 || (Array.isArray(shape) && !word.startsWith('--')));
  return takes ? [...valuesOf(last, shape, word, state), ...(behind > 0 ? options : [])] : options;
}

/** What is required comes first, what shapes the answer last. */
function rank(option: string, required: readonly string[]): number {
  if (required.some((member) => kebab(member) === option)) return 0;
  return ['output', 'query', 'filters', 'tag-specifications', 'client-token'].includes(option) ? 2 : 1;
}

function valuesOf(option: string, shape: Shape | undefined, word: string, state: State): readonly string[] {
  if (option === 'output') return FORMATS;
  if (option === 'filters') return word.includes('=') ? [] : ['Name=vpc-id,Values='];
  if (typeof shape === 'string' && shape.startsWith('=')) return shape.slice(1).split('|');
  const members =
    shape === undefined || typeof shape === 'string'
      ? null
      : Array.isArray(shape)
        ? (shape as readonly Shape[])[0]
        : shape;
  if (members === null || typeof members !== 'object') return valuesFor(option, state);
  // `SubnetIds=…,SecurityGroupIds=`: behind a key its values, before one the keys.
  const key = /(\w+)=[^=]*$/.exec(word)?.[1];
  const keys = Object.keys(members)
    .filter((one) => !word.includes(`${one}=`))
    .map((one) => `${one}=`);
  return key === undefined
    ? keys
    : [...valuesFor(key, state), ...(/[,\]}]$/.test(word) || /,\w*$/.test(word) ? keys : [])];
}
