/** What a finding's texts are made from: its entry in the registry, and the subnets and the function that it is about. */
import type { FindingId } from '../path/facts.ts';
import { listed, type Context, type FindingSpec } from './findings/define.ts';
import { findings as registry } from './findings/index.ts';

export type BaseContext = Omit<Context, 'subnets' | 'subnetIds'>;

/** A finding's spec, with its values' type left open: facts pair each id with its own values. */
export const specOf = (id: FindingId): FindingSpec => registry[id] as unknown as FindingSpec;

/** Words for the subnets of a finding. */
export function contextFor(base: BaseContext, subnets: readonly (string | null)[]): Context {
  const ids = subnets.filter((s) => s !== null).sort();
  return { ...base, subnets: ids.length > 0 ? listed(ids, 4) : 'a subnet that uses this table', subnetIds: ids };
}
