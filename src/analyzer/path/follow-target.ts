/** One route's target, by kind: a table of hops, open at the end for what AWS adds next (TGT-1 to TGT-17). */
import { publicInternet } from '../network/address-set.ts';
import { intersect } from '../network/interval-set.ts';
import type { EffectiveTable } from './effective-table.ts';
import { onSet } from './reach-map.ts';
import { egressOnlyGateway, internetGateway } from './hops/exits.ts';
import { inside } from './hops/inside.ts';
import { natGateway } from './hops/nat-gateway.ts';
import { nat64 } from './hops/nat64.ts';
import type { Onward } from './hops/onward.ts';
import { find, same } from './model.ts';
import { appliances, distant } from './parts/targets.ts';
import { oneHop, uniform, type Segment } from './segment.ts';
import { isEndpointList } from './select-routes.ts';
import { BLOCK, PASS, depends } from './state.ts';
import { type RouteAt, towardsInterface } from './table-routes.ts';
import type { Context } from './context.ts';
import type { Packet } from './packet.ts';

export function targetSegment(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  at: RouteAt,
  onward: Onward,
): Segment {
  const { family, parts } = context;
  const table = effective.table?.id ?? '';
  switch (at.target.kind) {
    case 'local':
      return inside(context, packet, at);
    case 'internet-gateway':
      return family === 'ipv4' && packet.role === 'function'
        ? noPublicAddress(context, packet, at)
        : internetGateway(context, packet, at);
    case 'egress-only-internet-gateway':
      return egressOnlyGateway(context, packet, at);
    case 'nat-gateway':
      return family === 'ipv6' ? nat64(context, packet, at, onward, table) : natGateway(context, packet, at, onward);
    case 'instance':
    case 'route-server-address':
      return viaInterface(context, packet, at, onward);
    case 'vpc-endpoint':
      return isGatewayEndpoint(context, at)
        ? gatewayEndpoint(context, at)
        : parts.use(appliances).firewallEndpoint(context, packet, at, onward);
    case 'transit-gateway':
      return parts.use(distant).transitGateway(context, packet, at);
    case 'core-network':
      return parts.use(distant).coreNetwork(context, packet, at);
    case 'virtual-private-gateway':
      return parts.use(distant).virtualPrivateGateway(context, packet, at);
    case 'peering-connection':
      return parts.use(distant).peeringConnection(context, packet, at, table);
    case 'local-gateway':
      return parts.use(distant).localGateway(context, packet, at);
    case 'carrier-gateway':
      return parts.use(distant).never(context, at, 'carrier-gateway', 'carrier gateway', 'TGT-13');
    case 'odb-network':
      return parts.use(distant).never(context, at, 'odb-network', 'Oracle Database@AWS network', 'TGT-14');
    case 'none':
    case 'unknown':
      return unknownTarget(context, packet, at);
  }
}

/** A field that AWS added after this was written, or none at all (TGT-17). */
function unknownTarget({ family }: Context, { vpcId }: Packet, at: RouteAt): Segment {
  const what = at.target.id || 'no target';
  const hop = { kind: 'unknown-target', id: null, says: { key: 'odd-target', what }, rules: ['TGT-17'] } as const;
  const needs = [{ need: 'unknown-thing', ids: [what], vpcId, weight: 2 }] as const;
  return uniform(family, depends(null), { ...hop, places: [at.place] }, { needs });
}

const isGatewayEndpoint = ({ model }: Context, at: RouteAt): boolean =>
  at.prefixListId !== null &&
  (isEndpointList(model, at) ||
    find(model.snapshot.vpcEndpoints, at.target.id)?.data.VpcEndpointType?.toLowerCase() === 'gateway');

/** The public addresses of one AWS service: they are no part of the general internet; services judge them apart. */
const gatewayEndpoint = ({ family }: Context, at: RouteAt): Segment =>
  uniform(family, PASS, {
    kind: 'gateway-endpoint',
    id: at.target.id,
    says: { key: 'endpoint-gateway', endpoint: at.target.id, service: '', state: '' },
    rules: ['VPCE-10'],
    places: [at.place],
  });

/** The trap: an internet gateway translates between public and private addresses, and a function has no public one (TGT-2). */
function noPublicAddress({ family }: Context, packet: Packet, at: RouteAt): Segment {
  const gateway = at.target.id;
  const hop = {
    kind: 'internet-gateway',
    id: gateway,
    says: { key: 'igw-no-public-ip', gateway },
    rules: ['TGT-2', 'FN-14'],
    places: [at.place],
  } as const;
  const flow = onSet(family, intersect(packet.destination, publicInternet(family)), BLOCK, BLOCK);
  return oneHop({ ...hop, flow });
}

/** A Route Server next hop is an appliance's address: its interface is found by that address (TGT-15). */
function viaInterface(context: Context, packet: Packet, at: RouteAt, onward: Onward): Segment {
  const { instance } = context.parts.use(appliances);
  if (at.target.kind !== 'route-server-address') return instance(context, packet, at, onward);
  const address = at.target.id;
  const eni = context.model.snapshot.networkInterfaces.items.find(
    (e) => e.data.PrivateIpAddress === address && (packet.vpcId === null || same(e.data.VpcId, packet.vpcId)),
  );
  return instance(context, packet, eni ? towardsInterface(at, eni.id) : at, onward);
}
