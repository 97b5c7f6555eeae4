/** The filters on the function's own side: its security groups, then the network ACL of its subnet. */
import { aclOf } from '../model.ts';
import type { Segment } from '../segment.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { meet } from '../../network/interval-set.ts';
import { functionAcl } from './network-acl.ts';
import { subnetBlock } from '../source-addresses.ts';
import { securityGroups } from './security-group.ts';

/** Both as segments; `context.destination` is what the groups are judged against, `packet.destination` what the ACL is. */
export const ownFilters = (context: Context, packet: Packet): readonly [groups: Segment, acl: Segment] => [
  context.memo.once(['own groups', context], () => securityGroups(context)),
  ownAcl(context, packet),
];

/**
 * Subnets of one ACL share what it does, unless there is a fault to name, which names the subnet, or some of the
 * destination lies in one of them: what stays in its subnet crosses no ACL (NACL-4).
 */
function ownAcl(context: Context, { subnetId, vpcId, destination }: Packet): Segment {
  const judge = (): Segment => functionAcl(context, subnetId, vpcId, destination);
  const acl = aclOf(context.model, subnetId);
  if (!acl || meet(destination, subnetBlock(context, subnetId))) return judge();
  const first = context.memo.once(['own acl', context, acl, destination], () => ({ subnetId, segment: judge() }));
  return first.subnetId === subnetId || first.segment.facts.length === 0 ? first.segment : judge();
}
