/** The VPCs of subnets whose own records were not pasted. */
import { canonicalId } from '../aws/ids.ts';
import { beside } from '../beside.ts';
import type { Snapshot } from '../snapshot/types.ts';

const hints = beside<Snapshot, ReadonlyMap<string, string>>();

/** VPCs of subnets as other pasted resources tell them (RT-3); looked through where a subnet's own record is missing. */
export function hintsOf(snapshot: Snapshot): ReadonlyMap<string, string> {
  const known = hints.get(snapshot);
  if (known !== undefined) return known;
  const out = new Map<string, string>();
  hints.set(snapshot, out);
  const add = (subnet: string | undefined, vpc: string | undefined): void => {
    if (subnet && vpc && !out.has(canonicalId(subnet))) out.set(canonicalId(subnet), vpc);
  };
  for (const f of snapshot.functions.items)
    for (const s of f.data.VpcConfig?.SubnetIds ?? []) add(s, f.data.VpcConfig?.VpcId);
  for (const n of snapshot.natGateways.items) add(n.data.SubnetId, n.data.VpcId);
  for (const e of snapshot.networkInterfaces.items) add(e.data.SubnetId, e.data.VpcId);
  for (const e of snapshot.vpcEndpoints.items) for (const s of e.data.SubnetIds ?? []) add(s, e.data.VpcId);
  for (const i of snapshot.instances.items) add(i.data.SubnetId, i.data.VpcId);
  for (const a of snapshot.networkAcls.items)
    for (const s of a.data.acl.Associations ?? []) add(s.SubnetId, a.data.acl.VpcId);
  return out;
}
