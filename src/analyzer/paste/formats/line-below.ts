/** The line below one: some lines are told by it. */
import type { Line, State } from '../format-reader.ts';
import { lineHead } from '../text/line-head.ts';

const MAX_LINE = 299;

/** As much as is looked at of the line below. */
export function lineBelow({ end }: Line, { base }: State): string {
  return lineHead(base.text, end + 1, MAX_LINE);
}
