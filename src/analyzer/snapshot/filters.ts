/** What a command filters by. */
import type { CommandLine } from '../paste/types.ts';
import { optionValues } from './command.ts';
import { isList, isObject } from './json.ts';
import type { Filter, Scope } from './types.ts';

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

/** What an answer with these filters is whole for; nothing where what a filter keeps is not known. */
export const scopesOf = (filters: readonly Filter[]): readonly Scope[] =>
  filters.every(({ name, values }) => name !== '' && values.length > 0) ? [filters] : [];

/** Whether a query prints something for each element: a name that an element does not have leaves it out without a trace. */
export function printsEach(query: string, idField: string | null): boolean {
  const list = LIST.exec(query.trim())?.[0] ?? '';
  const rest = query.trim().slice(list.length);
  return rest === '' || /^\.[[{]/.test(rest) || rest === `.${idField ?? ''}`;
}

const LIST = /^\w{1,60}(?:\[\*?\])?/;
