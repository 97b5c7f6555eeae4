/** A target of a kind that AWS added after this was written, or none at all (TGT-17): nothing is known of what it does. */
import { type Segment, uniform } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { depends } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

export function unknownTarget({ family }: Context, { vpcId }: Packet, at: RouteAt): Segment {
  const what = at.target.id || 'no target';
  const hop = { kind: 'unknown-target', id: null, message: { key: 'odd-target', what }, rules: ['TGT-17'] } as const;
  const needs = [{ need: 'unknown-thing', ids: [what], vpcId, weight: 2 }] as const;
  return uniform(family, depends(null), { ...hop, places: [at.place] }, { needs });
}
