/** A value in the shape that the command line prints, and the way back to what was pasted. */
import type { Path } from '../types.ts';

export interface Told {
  readonly value: unknown;
  readonly incomplete: readonly Path[];
  /** Where a value of the new shape stands in the old one. */
  readonly origin: (path: Path) => Path;
}
