/** Where the packet is after a switch was turned: where it was, or where its way begins to differ. */
import type { Frame } from '../../walk/types.ts';

/** The frame to show of a new walk, for one that stood at `at` of the walk before. Line numbers may move without a difference. */
export function keptPlace(before: readonly Frame[], after: readonly Frame[], at: number): number {
  const differs = before.slice(0, at + 1).findIndex((frame, i) => essence(frame) !== essence(after[i]));
  return differs === -1 ? at : Math.min(differs, after.length - 1);
}

const essence = (frame: Frame | undefined): string =>
  frame === undefined ? '' : [frame.at, frame.way, frame.from, frame.to, frame.port, frame.text, frame.end].join('\n');
