/** Shared VPCs: what a participant cannot describe (RT-9). */
import { same } from '../model.ts';
import type { World } from '../world.ts';

/** A participant of a shared VPC cannot describe the owner's gateways (RT-9): their absence proves nothing. */
export function isShared(world: World, vpcId: string | null): boolean {
  const account = world.caller.accountId;
  if (account === null) return false;
  const { snapshot } = world.model;
  const owners = [...snapshot.subnets.items, ...snapshot.vpcs.items]
    .filter((r) => vpcId === null || same(r.data.VpcId, vpcId))
    .map((r) => r.data.OwnerId);
  const tables = snapshot.routeTables.items
    .filter((t) => vpcId === null || same(t.data.table.VpcId, vpcId))
    .map((t) => t.data.table.OwnerId);
  return [...owners, ...tables].some((owner) => owner !== undefined && /^\d{12}$/.test(owner) && owner !== account);
}
