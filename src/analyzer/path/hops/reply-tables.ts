/** Whether replies may come by another way than the request went: only where a table steers what is meant for the VPC itself (SEL-8, RT-6). */
import type { Context } from '../context.ts';
import type { TableFound } from '../model.ts';
import { routesOf } from '../table-routes.ts';

/** Whether some table of the paste does so; nearly none does, and then nothing more is asked. */
export const steersInside = ({ memo, model }: Context): boolean =>
  memo.once(['steers inside'], () => model.snapshot.routeTables.items.some(doesSteer));

/** Routes come in the order of addresses, so that one look back tells whether a local route holds the next one. */
function doesSteer(table: TableFound): boolean {
  let local: { readonly family: string; readonly to: number | bigint } | null = null;
  for (const { cidr, target, route } of routesOf(table)) {
    if (cidr === null) continue;
    if (target.kind !== 'local') {
      if (route.Origin === 'CreateRouteTable') return true;
      if (local?.family === cidr.family && cidr.from < local.to) return true;
    } else if (local?.family !== cidr.family || local.to < cidr.to) local = cidr;
  }
  return false;
}
