/** Subnets with an equal path: two zones that share a route table need one map, not two. */
import type { SubnetReport } from '../../analyzer/report/types.ts';

/** A subnet with its place in the report. */
export interface Placed {
  readonly subnet: SubnetReport;
  readonly index: number;
}

/** Groups subnets whose stops, outcomes and verdicts are the same; in the order of the report. */
export function alike(subnets: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>();
  for (const placed of subnets) {
    const key = keyOf(placed.subnet);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [placed]);
    else group.push(placed);
  }
  return [...groups.values()];
}

function keyOf({ verdict, lean, routeTableId, association, hops, reaches, misses, ...rest }: SubnetReport): string {
  // The texts of stops name their subnet; what they say of it is in the outcome.
  const stops = hops.map(({ kind, id, outcome }) => [kind, id, outcome]);
  return JSON.stringify([verdict, lean, routeTableId, association, stops, reaches, misses, rest.outboundAddresses]);
}
