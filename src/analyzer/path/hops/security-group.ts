/** The caller's security groups, outbound, as far as they are known at all; what their rules say is looked up where there are any (SG-6). */
import type { Context } from '../context.ts';
import { filters } from '../parts/filters.ts';
import { uniform, type Segment } from '../segment.ts';
import { PASS, unknown } from '../state.ts';
import { GROUPS } from './groups-stop.ts';

/** @param context the question; its caller's groups are judged. */
export function securityGroups(context: Context): Segment {
  const { family, caller } = context;
  if (caller.kind !== 'function' && caller.groupIds === null) {
    const hop = { ...GROUPS, id: null, message: { key: 'sg-supposed' }, assumed: true } as const;
    const assumptions = [{ assumption: 'open-security-group', ids: [], vpcId: caller.vpcId }] as const;
    return uniform(family, PASS, hop, { assumptions });
  }
  const groups = caller.groupIds ?? [];
  if (groups.length > 0) return context.parts.use(filters).groupRules(context, groups);
  const hop = { ...GROUPS, id: null, message: { key: 'sg-missing', groups }, rules: ['FN-5'] } as const;
  const need = caller.kind === 'connector' ? 'web-function-revision' : 'function';
  const ids = caller.kind === 'connector' ? [caller.name ?? ''] : [];
  const needs = [{ need, ids, vpcId: caller.vpcId, weight: 3 }] as const;
  return uniform(family, unknown('reachable'), hop, { needs });
}
