/** Subnets with an equal path: two zones that share a route table need one line, not two. */
import type { SubnetReport } from './types.ts';

/**
 * Equal for subnets of which the same is true, stop by stop.
 * @returns the verdict, the stops with their outcomes and what is reached, as one text. The subnet itself is a stop of some
 * paths: that it is another one makes no difference.
 */
export function pathKey({ verdict, lean, routeTableId, association, hops, subnetId, ...rest }: SubnetReport): string {
  // The texts of stops name their subnet; what they say of it is in the outcome.
  const stops = hops.map(({ kind, id, outcome }) => [kind, id === subnetId ? null : id, outcome]);
  return JSON.stringify([
    verdict,
    lean,
    routeTableId,
    association,
    stops,
    rest.reaches,
    rest.misses,
    rest.outboundAddresses,
  ]);
}
