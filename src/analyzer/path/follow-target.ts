/** One route's target, by kind: a kind without a hop is no program that compiles; what AWS adds next is `unknown` (TGT-1 to TGT-17). */
import type { TargetKind } from '../aws/targets.ts';
import { internetGateway } from './hops/internet-gateway.ts';
import { localRoute } from './hops/local-route.ts';
import { natGateway } from './hops/nat-gateway.ts';
import type { Onward, TargetHop } from './hops/onward.ts';
import { unknownTarget } from './hops/unknown-target.ts';
import { vpcEndpoint } from './hops/vpc-endpoint.ts';
import { overIpv6 } from './parts/families.ts';
import { appliances, distant } from './parts/targets.ts';
import type { Segment } from './segment.ts';
import type { RouteAt } from './table-routes.ts';
import type { Context } from './context.ts';
import type { Packet } from './packet.ts';

/** What few routes lead to is a part that a page loads when one does. */
const HOPS: Readonly<Record<TargetKind, (context: Context) => TargetHop>> = {
  local: () => localRoute,
  'internet-gateway': () => internetGateway,
  'nat-gateway': ({ family, parts }) => (family === 'ipv6' ? parts.use(overIpv6).nat64 : natGateway),
  'egress-only-internet-gateway': ({ parts }) => parts.use(overIpv6).egressOnlyInternetGateway,
  instance: ({ parts }) => parts.use(appliances).instance,
  'vpc-endpoint': () => vpcEndpoint,
  'transit-gateway': ({ parts }) => parts.use(distant).transitGateway,
  'core-network': ({ parts }) => parts.use(distant).coreNetwork,
  'virtual-private-gateway': ({ parts }) => parts.use(distant).virtualPrivateGateway,
  'peering-connection': ({ parts }) => parts.use(distant).peeringConnection,
  'local-gateway': ({ parts }) => parts.use(distant).localGateway,
  'carrier-gateway': ({ parts }) => parts.use(distant).carrierGateway,
  'odb-network': ({ parts }) => parts.use(distant).odbNetwork,
  'route-server-address': ({ parts }) => parts.use(appliances).routeServerAddress,
  none: () => unknownTarget,
  unknown: () => unknownTarget,
};

/** What a route's target does to the packet, and all that lies behind it. */
export const targetSegment = (context: Context, packet: Packet, at: RouteAt, onward: Onward): Segment =>
  HOPS[at.target.kind](context)(context, packet, at, onward);
