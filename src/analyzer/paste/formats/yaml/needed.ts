/** Whether a text holds YAML that the reader of the command line's own style refuses. */
import { isBeyondBlockStyle } from './beyond.ts';
import { readPieces } from '../../pieces.ts';
import { prepare } from '../../cleanup/prepare.ts';
import { createLog } from '../../log.ts';
import { MAX_CHARACTERS } from '../../limits.ts';

/** Reads the text once without the parser and sees whether it was missed. */
export function isFallbackNeeded(text: string): boolean {
  if (text.length > MAX_CHARACTERS || !/^[ -]*"?[A-Z]\w*"?:(?:\s|$)/m.test(text) || !isBeyondBlockStyle(text))
    return false;
  const log = createLog();
  readPieces(prepare(text, log), log, {});
  return log.remarks.some(({ code, severity }) => code === 'FMT-2' && severity === 'error');
}
