/** How much of a kind an answer holds that is whole and says what it is by its own names. */
import type { Kind } from './kind.ts';
import type { Listing } from './recognised.ts';
import type { Coverage } from './types.ts';

/** Null where a closer look is needed: some of it was not used, or AWS may hide some. */
export function coverageOfUsual({ kind, lists, elements, holes, paged }: Listing): Coverage | null {
  if (holes > 0 || paged || kind.mayBeHidden || kind.idField === null) return null;
  if (lists.length === 0) return single(kind);
  return elements.length === 0 && kind.operations[0] === 'describe-route-tables' ? NO_TABLES : EVERYTHING;
}

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

/** How much one document alone says of a kind; null where what it was asked for must be counted. */
export function coverageOfOne(contributions: readonly Contribution[]): Coverage | null {
  const [first, second] = contributions;
  if (first === undefined) return { kind: 'absent' };
  const { coverage } = first;
  const isPlain = coverage.kind !== 'complete' || coverage.vpcs === 'all';
  return second === undefined && isPlain ? coverage : null;
}
