/** How a hop hands the packet on without knowing the walk: the walk passes itself in. */
import type { EffectiveTable } from '../effective-table.ts';
import type { Segment } from '../segment.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

export interface Onward {
  /** Follows the packet from a place with this route table. */
  (context: Context, packet: Packet, table: EffectiveTable): Segment;
  /** Follows it straight to an internet gateway that nothing pasted names (a regional NAT gateway's own route). */
  readonly exit: (context: Context, packet: Packet) => Segment;
}
