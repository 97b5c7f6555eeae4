/** How a hop hands the packet on without knowing the walk: the walk passes itself in. */
import type { EffectiveTable } from '../effective-table.ts';
import type { Segment } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

export interface Onward {
  /** Follows the packet from a place with this route table. */
  (context: Context, packet: Packet, table: EffectiveTable): Segment;
  /** Follows it straight to an internet gateway that nothing pasted names (a regional NAT gateway's own route). */
  readonly exit: (context: Context, packet: Packet) => Segment;
}

/** What every kind of target is: the same four arguments, of which a hop takes the first ones that it needs. */
export type TargetHop = (context: Context, packet: Packet, at: RouteAt, onward: Onward) => Segment;
