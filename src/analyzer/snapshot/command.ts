import type { CommandLine } from '../paste/types.ts';
import { isList, isObject } from './json.ts';

/** One `--filters` element. */
export interface Filter {
  readonly name: string;
  readonly values: readonly string[];
}

/** The values of an option of the command above a document; none when there is no command or no such option. */
export function optionValues(command: CommandLine | null, option: string): readonly string[] {
  if (command === null || !Object.hasOwn(command.options, option)) return [];
  return command.options[option] ?? [];
}

/** Whether the command has an option at all. */
export function hasOption(command: CommandLine | null, option: string): boolean {
  return command !== null && Object.hasOwn(command.options, option);
}

/** Whether `--query` names the fields it keeps: `{Id:RouteTableId}`, `[].[SubnetId,VpcId]` (FMT-21). */
export function picksFields(command: CommandLine | null): boolean {
  return optionValues(command, 'query').some((query) => /\{|\[\s*[A-Za-z"]/.test(query));
}

/** What the command filters by; `describe-nat-gateways` spells the option `--filter` (NAT-20). */
export function filtersOf(command: CommandLine | null): readonly Filter[] {
  return [...optionValues(command, 'filters'), ...optionValues(command, 'filter')].flatMap(readFilters);
}

/** `Name=vpc-id,Values=vpc-1,vpc-2`, several of them in one text, or the same as JSON. */
function readFilters(text: string): readonly Filter[] {
  const trimmed = text.trim();
  if (trimmed.startsWith('[') || trimmed.startsWith('{')) return readJsonFilters(trimmed);
  return trimmed.split(BEFORE_NAME).map(readShorthand);
}

/** A blank before the next filter. One class, one literal: linear. */
const BEFORE_NAME = /\s(?=Name=)/;

function readShorthand(text: string): Filter {
  let name = '';
  const values: string[] = [];
  let inValues = false;
  for (const part of text.split(',')) {
    const token = part.trim();
    if (token.startsWith('Name=')) {
      name = bare(token.slice(5));
      inValues = false;
    } else if (token.startsWith('Values=')) {
      inValues = true;
      values.push(bare(token.slice(7)));
    } else if (inValues && token !== '') {
      values.push(bare(token));
    }
  }
  return { name, values };
}

function readJsonFilters(text: string): readonly Filter[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // A shell ate the quotes: the filter exists, and what it keeps is not known.
    return [{ name: '', values: [] }];
  }
  return (isList(parsed) ? parsed : [parsed]).map((filter) => {
    const { Name: name, Values: values } = isObject(filter) ? filter : {};
    return {
      name: typeof name === 'string' ? name : '',
      values: isList(values) ? values.filter((value) => typeof value === 'string') : [],
    };
  });
}

function bare(text: string): string {
  return text.replaceAll(/["'[\]]/g, '');
}

/** An operation with the service that has it: `aws ec2 describe-subnets`, `aws lambda-core get-network-connector`. */
export function commandLineOf(operation: string): string {
  const [, service = 'ec2'] = SERVICES.find(([pattern]) => pattern.test(operation)) ?? [];
  return `aws ${service} ${operation}`;
}

/** What does not belong to EC2, the most telling first. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/web-function/, 'lambda-web'],
  [/network-connector/, 'lambda-core'],
  [/microvm/, 'lambda-microvms'],
  [/function|capacity-provider/, 'lambda'],
];
