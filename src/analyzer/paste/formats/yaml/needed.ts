/** Whether a text holds YAML that the reader of the command line's own style refuses. */
import type { Parts } from '../../../parts.ts';
import { isBeyondBlockStyle } from './beyond.ts';
import { readPieces } from '../../pieces.ts';
import { prepared } from '../../cleanup/prepared.ts';
import { createLog } from '../../log.ts';
import { MAX_CHARACTERS } from '../../limits.ts';

/**
 * Reads the text once without the parser and sees whether it was missed.
 * @param parts has the readers of formats, or is asked for them
 */
export function isFallbackNeeded(text: string, parts: Parts): boolean {
  if (text.length > MAX_CHARACTERS || !/^[ -]*"?[A-Z]\w*"?:(?:\s|$)/m.test(text) || !isBeyondBlockStyle(text))
    return false;
  const log = createLog();
  readPieces(prepared(text, log, parts), log, { parsers: {}, parts });
  return log.remarks.some(({ code, severity }) => code === 'FMT-2' && severity === 'error');
}
