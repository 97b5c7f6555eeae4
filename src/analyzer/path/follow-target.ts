/** One route's target, by kind: a kind without a hop is no program that compiles; what AWS adds next is `unknown` (TGT-1 to TGT-17). */
import type { TargetKind } from '../aws/targets.ts';
import { internetGateway } from './hops/internet-gateway.ts';
import type { Onward, TargetHop } from './hops/onward.ts';
import { unknownTarget } from './hops/unknown-target.ts';
import { vpcEndpoint } from './hops/vpc-endpoint.ts';
import { overIpv6 } from './parts/families.ts';
import { appliances, distant, inside, nat } from './parts/targets.ts';
import type { Segment } from './segment.ts';
import type { RouteAt } from './table-routes.ts';
import type { Context } from './context.ts';
import type { Packet } from './packet.ts';

/** Targets near a VPC. What not every route leads to is a part that a page loads when one does. */
const NEAR = {
  local: ({ parts }) => parts.use(inside).localRoute,
  'internet-gateway': () => internetGateway,
  'nat-gateway': ({ family, parts }) => (family === 'ipv6' ? parts.use(overIpv6).nat64 : parts.use(nat).natGateway),
  'egress-only-internet-gateway': ({ parts }) => parts.use(overIpv6).egressOnlyInternetGateway,
  instance: ({ parts }) => parts.use(appliances).instance,
  'vpc-endpoint': () => vpcEndpoint,
  'route-server-address': ({ parts }) => parts.use(appliances).routeServerAddress,
  none: () => unknownTarget,
  unknown: () => unknownTarget,
} as const satisfies Partial<Record<TargetKind, (context: Context) => TargetHop>>;

/** All others: a kind that this line lacks has no hop in `parts/distant.ts`. */
const distantHop = ({ parts }: Context, kind: Exclude<TargetKind, keyof typeof NEAR>): TargetHop =>
  parts.use(distant).distantHops[kind];

const isNear = (kind: TargetKind): kind is keyof typeof NEAR => Object.hasOwn(NEAR, kind);

/** What a route's target does to the packet, and all that lies behind it. */
export function targetSegment(context: Context, packet: Packet, at: RouteAt, onward: Onward): Segment {
  const { kind } = at.target;
  const hop = isNear(kind) ? NEAR[kind](context) : distantHop(context, kind);
  return hop(context, packet, at, onward);
}
