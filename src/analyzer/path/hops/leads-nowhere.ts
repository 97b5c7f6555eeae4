/** Targets that never carry a Lambda function to the internet: certain blocks, whatever lies behind them (TGT-12 to TGT-14). */
import type { TargetKind } from '../../aws/targets.ts';
import type { HopKind } from '../../words.ts';
import { type Segment, uniform } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { BLOCK } from '../state.ts';
import type { Context } from '../context.ts';

/** Targets that never carry a Lambda function to the internet (TGT-13, TGT-14). */
export function leadsNowhere(
  context: Context,
  at: RouteAt,
  kind: TargetKind & HopKind,
  name: string,
  rule: string,
): Segment {
  const hop = {
    kind,
    id: at.target.id,
    message: { key: 'never', kind: name, id: at.target.id },
    rules: [rule],
    places: [at.place],
  } as const;
  return uniform(context.family, BLOCK, hop, {
    facts: [{ finding: 'other-target', values: { kind: name, id: at.target.id }, places: [at.place], blocks: true }],
  });
}
