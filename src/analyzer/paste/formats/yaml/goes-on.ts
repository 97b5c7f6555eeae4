/** Whether a block of YAML goes on below an empty line: the command line prints none, so code, a log, words or another answer may begin there. */
import { foreignText } from '../../parts/foreign.ts';
import { lineHead } from '../../text/line-head.ts';
import { topOf } from './levels.ts';
import type { Block } from './levels.ts';
import { mayBeRest, restPart } from './rest-sign.ts';

/** The part of a line that tells a rest. */
const MAX_LINE = 300;

/** Whether the line below an empty one is of the same block; one in which empty lines stood before has them anywhere. */
export function goesOn(block: Block, at: { start: number; first: number; next: number }): boolean {
  const { text, parts, isSpaced } = block;
  const line = { ...at, text: lineHead(text, at.first, MAX_LINE).trimEnd() };
  const below = lineHead(text, at.next, MAX_LINE);
  const waits = topOf(block)?.pending != null;
  // An answer begins at the margin: `  Entries:` is a part of one.
  const isDeep = at.first > at.start;
  if (!isSpaced && (isDeep || mayBeRest(line.text)) && parts.use(restPart).endsAbove(line, below, { waits }))
    return false;
  return parts.use(foreignText).stretchAt(text, at.start).isOutput;
}
