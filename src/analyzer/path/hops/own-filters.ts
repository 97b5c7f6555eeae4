/** The filters on the function's own side: its security groups, then the network ACL of its subnet. */
import { aclOf } from '../model.ts';
import type { Segment } from '../segment.ts';
import type { Standing, World } from '../world.ts';
import { intersect } from '../../network/interval-set.ts';
import { functionAcl, subnetBlock } from './network-acl.ts';
import { securityGroups } from './security-group.ts';

/** Both as segments; `world.destination` is what the groups are judged against, `standing.destination` what the ACL is. */
export const ownFilters = (world: World, standing: Standing): readonly [groups: Segment, acl: Segment] => [
  world.memo.once(['own groups', world], () => securityGroups(world)),
  ownAcl(world, standing),
];

/**
 * Subnets of one ACL share what it does, unless there is a fault to name, which names the subnet, or some of the
 * destination lies in one of them: what stays in its subnet crosses no ACL (NACL-4).
 */
function ownAcl(world: World, { subnetId, vpcId, destination }: Standing): Segment {
  const judge = (): Segment => functionAcl(world, subnetId, vpcId, destination);
  const acl = aclOf(world.model, subnetId);
  if (!acl || intersect(destination, subnetBlock(world, subnetId)).length > 0) return judge();
  const first = world.memo.once(['own acl', world, acl, destination], () => ({ subnetId, segment: judge() }));
  return first.subnetId === subnetId || first.segment.facts.length === 0 ? first.segment : judge();
}
