/** Subnets with an equal path, which share one map. */
import { pathKey } from '../../analyzer/report/same-path.ts';
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
    const key = pathKey(placed.subnet);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [placed]);
    else group.push(placed);
  }
  return [...groups.values()];
}
