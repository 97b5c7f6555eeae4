/** One route's target, by kind: a kind without a hop is no program that compiles; what AWS adds next is `unknown` (TGT-1 to TGT-17). */
import type { TargetKind } from '../aws/targets.ts';
import { carrierGateway } from './hops/carrier-gateway.ts';
import { coreNetwork } from './hops/core-network.ts';
import { egressOnlyInternetGateway } from './hops/egress-only-internet-gateway.ts';
import { instance } from './hops/instance.ts';
import { internetGateway } from './hops/internet-gateway.ts';
import { localGateway } from './hops/local-gateway.ts';
import { localRoute } from './hops/local-route.ts';
import { natGateway } from './hops/nat-gateway.ts';
import { nat64 } from './hops/nat64.ts';
import { odbNetwork } from './hops/odb-network.ts';
import type { Onward, TargetHop } from './hops/onward.ts';
import { peeringConnection } from './hops/peering-connection.ts';
import { routeServerAddress } from './hops/route-server-address.ts';
import { transitGateway } from './hops/transit-gateway.ts';
import { unknownTarget } from './hops/unknown-target.ts';
import { virtualPrivateGateway } from './hops/virtual-private-gateway.ts';
import { vpcEndpoint } from './hops/vpc-endpoint.ts';
import type { Segment } from './segment.ts';
import type { RouteAt } from './table-routes.ts';
import type { Context } from './context.ts';
import type { Packet } from './packet.ts';

const HOPS: Readonly<Record<TargetKind, TargetHop>> = {
  local: localRoute,
  'internet-gateway': internetGateway,
  'nat-gateway': (context, ...way) => (context.family === 'ipv6' ? nat64 : natGateway)(context, ...way),
  'egress-only-internet-gateway': egressOnlyInternetGateway,
  instance,
  'vpc-endpoint': vpcEndpoint,
  'transit-gateway': transitGateway,
  'core-network': coreNetwork,
  'virtual-private-gateway': virtualPrivateGateway,
  'peering-connection': peeringConnection,
  'local-gateway': localGateway,
  'carrier-gateway': carrierGateway,
  'odb-network': odbNetwork,
  'route-server-address': routeServerAddress,
  none: unknownTarget,
  unknown: unknownTarget,
};

/** What a route's target does to the packet, and all that lies behind it. */
export const targetSegment = (context: Context, packet: Packet, at: RouteAt, onward: Onward): Segment =>
  HOPS[at.target.kind](context, packet, at, onward);
