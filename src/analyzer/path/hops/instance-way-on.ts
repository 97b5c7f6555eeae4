/** From the instance on: its subnet, its public address, which only IPv4 needs (NI-4, NI-5). */
import type * as aws from '../../aws/sdk.ts';
import type { Found } from '../../snapshot/types.ts';
import { effectiveTable } from '../effective-table.ts';
import { inOrder, type Segment, uniform } from '../segment.ts';
import { unknown } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { neighbourAcl } from './neighbour-acl.ts';
import { passageAcl } from './network-acl.ts';
import { replies } from '../parts/reply-ways.ts';
import type { Onward } from './onward.ts';
import { steersInside } from './reply-tables.ts';

/** From the instance's subnet on: straight out needs a public address, behind a NAT gateway it does not (NI-4, NI-5). */
export function wayOn(
  context: Context,
  packet: Packet,
  eni: Found<aws.NetworkInterface>,
  id: string,
  machine: Found<aws.Instance> | undefined,
  onward: Onward,
): Segment {
  const { family, model } = context;
  const subnetId = eni.data.SubnetId ?? null;
  const vpcId = eni.data.VpcId ?? packet.vpcId;
  const hasPublicAddress =
    Boolean(
      eni.data.Association?.PublicIp ?? eni.data.PrivateIpAddresses?.some((p) => p.Association?.PublicIp) ?? false,
    ) || Boolean(machine?.data.PublicIpAddress);
  const next: Packet = {
    ...packet,
    subnetId,
    vpcId,
    role: hasPublicAddress || family === 'ipv6' ? 'instance' : 'private-instance',
    visited: [...packet.visited, id, eni.id],
  };
  if (subnetId === null) {
    return uniform(family, unknown('reachable'), {
      kind: 'subnet',
      id: null,
      message: { key: 'instance-missing', id },
      rules: ['NI-5'],
      places: [eni.place],
    });
  }
  const inSameSubnet = packet.origin.is(subnetId);
  const neighbour = inSameSubnet ? null : neighbourAcl(context, subnetId, packet.origin, 'instance');
  const acls = inSameSubnet ? [] : [passageAcl(context, subnetId, vpcId, packet.destination, 'instance')];
  const table = effectiveTable(model, subnetId, vpcId);
  const onwardPath = onward(context, next, table);
  return inOrder(...(neighbour ? [neighbour] : []), ...acls, onwardPath, ...repliesThrough());

  function repliesThrough(): Segment[] {
    if (!steersInside(context)) return [];
    const { backToFunction, endOf, fromGateway } = context.parts.use(replies);
    const own = eni.data.PrivateIpAddress;
    return [
      ...fromGateway(context, { ...endOf(next, onwardPath), addresses: own && family === 'ipv4' ? [own] : [] }),
      ...backToFunction(context, packet, table, next.visited),
    ];
  }
}
