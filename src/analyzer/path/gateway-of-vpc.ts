/** Which internet gateway a VPC has. */
import type { Context } from './context.ts';
import { same } from './model.ts';
import { liveDefaults } from './usable-ways.ts';

/** The internet gateway of a VPC, by the list of gateways or by a route to it; null where the paste shows none. */
export function gatewayOfVpc({ model }: Context, vpcId: string | null): string | null {
  if (vpcId === null) return null;
  const { internetGateways, routeTables } = model.snapshot;
  const attached = internetGateways.items.find(({ data }) => data.Attachments?.some((a) => same(a.VpcId, vpcId)));
  if (attached !== undefined) return attached.id;
  for (const table of routeTables.items) {
    if (!same(table.data.table.VpcId, vpcId)) continue;
    const at = liveDefaults(table).find(({ target }) => target.kind === 'internet-gateway');
    if (at !== undefined) return at.target.id;
  }
  return null;
}
