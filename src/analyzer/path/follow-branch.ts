/** One branch of the destination: no route, one route by its state and target, or AWS's pick among equals. */
import type { Branch } from './branches.ts';
import type { Context } from './context.ts';
import type { EffectiveTable } from './effective-table.ts';
import { targetSegment } from './follow-target.ts';
import type { Onward } from './hops/onward.ts';
import type { Packet } from './packet.ts';
import { everywhere, zipStates } from './reach-map.ts';
import { noRouteFact, routeFacts } from './route-facts.ts';
import { type HopFact, type NeedFact, type Segment, uniform } from './segment.ts';
import { BLOCK, depends, eitherOf, unknown } from './state.ts';
import { isWhole } from './table-hop.ts';
import type { RouteAt } from './table-routes.ts';

/** What one branch does: no route, one route by its state and target, or AWS's pick among equals (SEL-4). */
export function followBranch(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  { choice, addresses }: Branch,
  onward: Onward,
): Segment {
  context.looks.branches++;
  const [first] = choice;
  const here: Packet = { ...packet, destination: addresses };
  if (!first) {
    const whole = effective.table !== null && isWhole(effective.table);
    return whole
      ? { ...nowhere(context), facts: noRouteFact(context, here, effective) }
      : { ...nowhere(context), flow: everywhere(context.family, unknown(null)) };
  }
  const ambiguous = choice.some((at) => at.target.id !== first.target.id || at.route.State !== first.route.State);
  if (!ambiguous) return followRoute(context, here, effective, first, choice, onward);
  const segments = choice.map((at) => followRoute(context, here, effective, at, [at], onward));
  const [one] = segments;
  if (!one) return nowhere(context);
  const flow = segments.map((s) => s.flow).reduce((a, b) => zipStates(a, b, eitherOf));
  const targets = [...new Set(choice.map((at) => at.target.id))];
  const hop: HopFact = {
    kind: 'route-table',
    id: effective.table?.id ?? null,
    flow,
    message: { key: 'table-choice', table: effective.table?.id ?? '', targets },
    rules: ['SEL-4'],
    places: choice.map((at) => at.place),
  };
  const pick: NeedFact = { need: 'equal-routes', ids: targets, vpcId: effective.vpcId, weight: 2 };
  return {
    flow,
    hops: [hop],
    facts: segments.flatMap((s) => s.facts.map((f) => ({ ...f, blocks: false }))),
    needs: [pick, ...segments.flatMap((s) => s.needs)],
    assumptions: segments.flatMap((s) => s.assumptions),
  };
}

const nowhere = ({ family }: Context): Segment => ({
  flow: everywhere(family, BLOCK),
  hops: [],
  facts: [],
  needs: [],
  assumptions: [],
});

/** One route: its state first (SEL-5 to SEL-7), then its target. */
export function followRoute(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  at: RouteAt,
  all: readonly RouteAt[],
  onward: Onward,
): Segment {
  const state: string = at.route.State ?? 'active';
  const table = effective.table?.id ?? '';
  if (state === 'blackhole')
    return { ...nowhere(context), facts: routeFacts(context, packet, effective, at, all, 'blackhole') };
  if (state !== 'active' && state !== '') {
    const hop = {
      kind: 'unknown-target',
      id: at.target.id,
      message: { key: 'table-odd-state', table, destination: at.destination, state },
      rules: [state === 'filtered' ? 'SEL-6' : 'SEL-7'],
      places: [at.place],
    } as const;
    return uniform(context.family, depends(null), hop, {
      facts: routeFacts(context, packet, effective, at, all, 'odd'),
      needs: [{ need: 'undocumented', ids: [`the route state ${state}`], vpcId: effective.vpcId, weight: 2 }],
    });
  }
  const segment = targetSegment(context, packet, at, onward);
  const facts = routeFacts(context, packet, effective, at, all, 'active', segment);
  return { ...segment, facts: [...facts, ...segment.facts] };
}
