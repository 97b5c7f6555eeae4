/** Shared VPCs: what a participant cannot describe (RT-9). */
import { same } from '../model.ts';
import type { Context } from '../context.ts';

/** A participant of a shared VPC cannot describe the owner's gateways (RT-9): their absence proves nothing. */
export const isShared = (context: Context, vpcId: string | null): boolean =>
  context.memo.once(['shared VPC', vpcId], () => hasOtherOwner(context, vpcId));

function hasOtherOwner(context: Context, vpcId: string | null): boolean {
  const account = context.caller.accountId;
  if (account === null) return false;
  const { snapshot } = context.model;
  const owners = [...snapshot.subnets.items, ...snapshot.vpcs.items]
    .filter((r) => vpcId === null || same(r.data.VpcId, vpcId))
    .map((r) => r.data.OwnerId);
  const tables = snapshot.routeTables.items
    .filter((t) => vpcId === null || same(t.data.table.VpcId, vpcId))
    .map((t) => t.data.table.OwnerId);
  return [...owners, ...tables].some((owner) => owner !== undefined && /^\d{12}$/.test(owner) && owner !== account);
}
