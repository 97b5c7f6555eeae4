/** What a finding's texts are made from besides its own values: the subnets and the function that it is about. */
import { inOrderOf } from '../lists.ts';
import { compare } from '../network/order.ts';
import { listed, type Context } from './findings/define.ts';

export type BaseContext = Omit<Context, 'subnets' | 'subnetIds'>;

/** Words for the subnets of a finding. */
export function contextFor(base: BaseContext, subnets: readonly (string | null)[]): Context {
  const ids = inOrderOf(
    subnets.filter((s) => s !== null),
    compare,
  );
  return { ...base, subnets: ids.length > 0 ? listed(ids, 4) : 'a subnet that uses this table', subnetIds: ids };
}
