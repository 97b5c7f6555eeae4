/** Whether a text holds YAML that the reader of the command line's own style refuses. */
import { readPieces } from './pieces.ts';
import { prepare } from './prepare.ts';
import { createLog } from './log.ts';
import { MAX_CHARACTERS } from './limits.ts';

/** A line that only the full parser understands: a flow collection with content, an anchor, a block scalar. */
const BEYOND = /^[ -]*(?:"?[A-Za-z]\w*"?: )?(?:[{[] *[A-Za-z"']|[&*|>])/m;

/** Reads the text once without the parser and sees whether it was missed. */
export function isFallbackNeeded(text: string): boolean {
  if (text.length > MAX_CHARACTERS || !/^[ -]*"?[A-Z]\w*"?:(?:\s|$)/m.test(text) || !BEYOND.test(text)) return false;
  const log = createLog();
  readPieces(prepare(text, log), log, {});
  return log.remarks.some(({ code, severity }) => code === 'FMT-2' && severity === 'error');
}
