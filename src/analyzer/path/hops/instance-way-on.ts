/** From the instance on: its subnet, its public address, which only IPv4 needs (NI-4, NI-5). */
import type * as aws from '../../snapshot/aws.ts';
import type { Found } from '../../snapshot/types.ts';
import { effectiveTable } from '../effective-table.ts';
import { same } from '../model.ts';
import { inOrder, type Segment, uniform } from '../segment.ts';
import { unknown } from '../state.ts';
import type { Standing, World } from '../world.ts';
import { neighbourAcl } from './neighbour-acl.ts';
import { passageAcl } from './network-acl.ts';
import type { Onward } from './onward.ts';

/** From the instance's subnet on: straight out needs a public address, behind a NAT gateway it does not (NI-4, NI-5). */
export function wayOn(
  world: World,
  standing: Standing,
  eni: Found<aws.NetworkInterface>,
  id: string,
  machine: Found<aws.Instance> | undefined,
  onward: Onward,
): Segment {
  const { family, model } = world;
  const subnetId = eni.data.SubnetId ?? null;
  const vpcId = eni.data.VpcId ?? standing.vpcId;
  const hasPublicAddress =
    Boolean(
      eni.data.Association?.PublicIp ?? eni.data.PrivateIpAddresses?.some((p) => p.Association?.PublicIp) ?? false,
    ) || Boolean(machine?.data.PublicIpAddress);
  const next: Standing = {
    ...standing,
    subnetId,
    vpcId,
    role: hasPublicAddress || family === 'ipv6' ? 'instance' : 'private-instance',
    visited: [...standing.visited, id, eni.id],
  };
  if (subnetId === null) {
    return uniform(family, unknown('reachable'), {
      kind: 'subnet',
      id: null,
      says: { key: 'instance-missing', id },
      rules: ['NI-5'],
      places: [eni.place],
    });
  }
  const inSameSubnet = same(subnetId, standing.origin.subnetId);
  const neighbour = inSameSubnet ? null : neighbourAcl(world, subnetId, standing.origin.subnetId, 'instance');
  const acls = inSameSubnet ? [] : [passageAcl(world, subnetId, vpcId, standing.destination, 'instance')];
  const onwardPath = onward(world, next, effectiveTable(model, subnetId, vpcId));
  return inOrder(...(neighbour ? [neighbour] : []), ...acls, onwardPath);
}
