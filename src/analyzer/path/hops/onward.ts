/** How a hop hands the packet on without knowing the walk: the walk passes itself in. */
import type { EffectiveTable } from '../effective-table.ts';
import type { Segment } from '../segment.ts';
import type { Standing, World } from '../world.ts';

export interface Onward {
  /** Follows the packet from a place with this route table. */
  (world: World, standing: Standing, table: EffectiveTable): Segment;
  /** Follows it straight to an internet gateway that nothing pasted names (a regional NAT gateway's own route). */
  readonly exit: (world: World, standing: Standing) => Segment;
}
