/** The network ACL of a subnet on the path: the default one, or one whose rules are looked up (NACL-5, NACL-6). */
import type { IntervalSet } from '../../network/interval-set.ts';
import type { Context } from '../context.ts';
import { byDefault } from '../default.ts';
import { aclOf } from '../model.ts';
import { filters } from '../parts/filters.ts';
import { type Segment, uniform } from '../segment.ts';
import { PASS } from '../state.ts';
import type { AclRole } from './acl-facts.ts';

/** The function's own subnet: out to the destination, and the reply back in (NACL-5). */
export function functionAcl(
  context: Context,
  subnetId: string | null,
  vpcId: string | null,
  destination: IntervalSet,
): Segment {
  const acl = aclOf(context.model, subnetId);
  if (!acl || subnetId === null) return assumedDefault(context, subnetId, vpcId);
  return context.parts.use(filters).functionAclRules(context, acl, { subnetId, vpcId, destination });
}

/** A subnet that packets pass through (NAT gateway, instance): towards the destination, and its replies. */
export function passageAcl(
  context: Context,
  subnetId: string,
  vpcId: string | null,
  destination: IntervalSet,
  role: AclRole,
): Segment {
  const acl = aclOf(context.model, subnetId);
  return acl
    ? context.parts.use(filters).passageAclRules(context, acl, { subnetId, destination, role })
    : assumedDefault(context, subnetId, vpcId);
}

/** No ACL names the subnet: the default one, unless the one of this subnet may have stood in a part that is missing. */
function assumedDefault(context: Context, subnetId: string | null, vpcId: string | null): Segment {
  const hop = {
    kind: 'network-acl',
    id: null,
    message: { key: 'acl-default', subnet: subnetId },
    rules: ['NACL-13'],
    places: [],
    assumed: true,
  } as const;
  const assumed = uniform(context.family, PASS, hop, {
    assumptions: [{ assumption: 'default-network-acl', ids: subnetId === null ? [] : [subnetId], vpcId }],
  });
  return byDefault(context, 'networkAcls', { vpcId }, assumed);
}
