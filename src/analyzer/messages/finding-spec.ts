/** What a finding's texts are made from besides its own values: the subnets and the function that it is about. */
import { listed, type Context } from './findings/define.ts';

export type BaseContext = Omit<Context, 'subnets' | 'subnetIds'>;

/** Words for the subnets of a finding. */
export function contextFor(base: BaseContext, subnets: readonly (string | null)[]): Context {
  const ids = subnets.filter((s) => s !== null).sort();
  return { ...base, subnets: ids.length > 0 ? listed(ids, 4) : 'a subnet that uses this table', subnetIds: ids };
}
