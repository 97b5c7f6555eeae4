/** What lies behind a gateway is the same for every function that comes through it, unless the walk asked who came. */
import type { EffectiveTable } from './effective-table.ts';
import type { Segment } from './segment.ts';
import type { Context } from './context.ts';
import type { Packet } from './packet.ts';

/** The walk on from a gateway; from the function's own subnet, {@link wayOn} decides what is shared. */
export function walkOnce(context: Context, packet: Packet, effective: EffectiveTable, walk: () => Segment): Segment {
  const { origin, visited, subnetId, vpcId, role, destination } = packet;
  const { table, association, changing } = effective;
  if (visited.length === 0 || changing !== null) return walk();
  const keys = ['walk', context, table, association, effective.vpcId, subnetId, vpcId, role, destination, ...visited];
  const round = {};
  const { reads } = origin;
  const { atSource } = context.reads;
  const first = context.memo.once(keys, () => {
    const segment = walk();
    return { round, segment, forAll: origin.reads === reads && context.reads.atSource === atSource };
  });
  // What asked who came is walked again even for the same function: the walk around this one must see it ask.
  return first.forAll || first.round === round ? first.segment : walk();
}
