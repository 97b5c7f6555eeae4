/** How much of a kind an answer holds that is whole and says what it is by its own names. */
import type { CommandLine } from '../paste/types.ts';
import { optionValues } from './command.ts';
import type { Kind } from './kind.ts';
import type { Listing } from './recognised.ts';
import type { Coverage } from './types.ts';

/**
 * Null where a closer look is needed: some of it was not used, AWS may hide some, or the command may have left some out.
 * @param command the one that printed it
 */
export function coverageOfUsual(
  { kind, lists, elements, holes, paged }: Listing,
  command: CommandLine | null,
): Coverage | null {
  if (holes > 0 || paged || kind.mayBeHidden || kind.idField === null) return null;
  if (lists.length === 0) return single(kind);
  const asked = command === null ? EVERYTHING : plainlyAsked(kind, command);
  return asked !== null && elements.length === 0 && kind.operations[0] === 'describe-route-tables' ? NO_TABLES : asked;
}

/** What is left of everything by a command that filters by VPC at most; null for one that may leave out more. */
function plainlyAsked({ vpcFilters }: Kind, command: CommandLine): Coverage | null {
  const { operation, options } = command;
  if (operation?.startsWith('get-') === true || Object.keys(options).some((name) => LEAVES_OUT.test(name))) return null;
  const [filter, ...others] = [...optionValues(command, 'filters'), ...optionValues(command, 'filter')];
  if (filter === undefined) return 'filters' in options || 'filter' in options ? null : EVERYTHING;
  const [, name = '', vpcs = ''] = OF_VPCS.exec(filter) ?? [];
  return vpcFilters.includes(name) && others.length === 0 ? { kind: 'complete', vpcs: vpcs.split(',') } : null;
}

const OF_VPCS = /^Name=([\w.-]{1,40}),Values=([\w-]+(?:,[\w-]+)*)$/;
const LEAVES_OUT = /-ids?$|^(?:max-items|starting-token|query|include-managed-resources)$/;

/** A list that holds everything. */
export const EVERYTHING: Coverage = { kind: 'complete', vpcs: 'all' };

/** A list that holds a part of everything. */
export function partial(reason: string): Extract<Coverage, { kind: 'partial' }> {
  return { kind: 'partial', reason };
}

/** One resource, without the list that it stands in. */
export const single = (kind: Kind): Extract<Coverage, { kind: 'partial' }> =>
  partial(`a single ${kind.one} was pasted, not the list`);

export const NO_TABLES = partial('the list of route tables is empty, and every VPC has a main route table');

/** What one document contributed to a collection. */
export interface Contribution {
  readonly coverage: Coverage;
  readonly ids: ReadonlySet<string>;
  readonly vpcs: ReadonlySet<string>;
}
