/** Draws trees into the page: small ones at once, large ones a slice per frame. */
import type { Child } from '../Report/node.ts';
import { countOf, slices } from '../Report/slices.ts';
import { toDom } from '../Report/to-dom.ts';
import { nextFrame } from './pause.ts';

/** Up to so many elements and texts are drawn in one go: nobody sees half a result while typing. */
export const AT_ONCE = 2000;

export interface Drawing {
  readonly trees: readonly Child[];
  readonly place: Element;
}

/** Whether these trees together are too large to be drawn in one go. */
export function isLarge(trees: readonly Child[]): boolean {
  return trees.reduce((sum, tree) => sum + countOf(tree), 0) > AT_ONCE;
}

/** Draws all at once. */
export function drawAtOnce(drawings: readonly Drawing[]): void {
  for (const { trees, place } of drawings) place.append(...trees.map((tree) => toDom(tree, place.ownerDocument)));
}

/** Draws in turns, a slice of each, a frame between two; false when `isWanted` said no before the end. */
export async function drawInSlices(
  drawings: readonly Drawing[],
  isWanted: () => boolean,
  pause: () => Promise<void> = nextFrame,
): Promise<boolean> {
  let running = drawings.map(({ trees, place }) => slices(trees, place));
  while (running.length > 0) {
    const left: typeof running = [];
    for (const drawing of running) {
      if (!isWanted()) return false;
      if (drawing.next().done === true) continue;
      left.push(drawing);
      await pause();
    }
    running = left;
  }
  return isWanted();
}
