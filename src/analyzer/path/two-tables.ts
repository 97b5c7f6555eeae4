/** A subnet that two tables claim: the paste mixes two moments. */
import { isRedacted } from '../aws/ids.ts';
import type { Context } from './context.ts';
import type { Fact } from './facts.ts';
import { explicitOf } from './model.ts';

/** A subnet has one table: two that claim it come from two moments, unless ids were made unreadable (RT-1, FMT-23). */
export function twoTables({ model }: Context, subnetId: string | null): Fact[] | null {
  const explicits = subnetId === null || isRedacted(subnetId) ? [] : explicitOf(model, subnetId);
  const [first] = explicits;
  if (first === undefined || explicits.length < 2) return null;
  const tables = [...new Set(explicits.map(({ table }) => table.id))].sort();
  const why = `is associated with ${tables.join(' and ')}, and a subnet has one route table at a time`;
  const values = { what: 'subnet', id: first.association.SubnetId ?? '', why };
  return [{ finding: 'contradictory-paste', values, places: explicits.map(({ place }) => place) }];
}
