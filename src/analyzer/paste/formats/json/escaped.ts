/** A document with its quotes escaped, as in a log line or a string of a program (BAD-12). */
import type { FormatReader } from '../../format-reader.ts';
import { ESCAPED_QUOTES } from '../../sentences/formats.ts';
import { escapedEnd, unescaped } from './nested.ts';
import { readJsonPiece, readSound } from './read.ts';

/** Reads a document whose quotes are escaped, as in a log line (BAD-12). */
export const readBehindEscapes: FormatReader['read'] = (start, { base, log }, line) => {
  const end = escapedEnd(base.text, start);
  const inner = unescaped(base, start, end);
  // What stands beside it on the line may be more of an answer.
  const quiet = { ...log, setAside: () => undefined };
  const { builders } =
    readSound(inner, quiet) ?? readJsonPiece(inner, 0, quiet, { left: inner.text.length * 2 }, { missesStart: false });
  log.add(base, start, ESCAPED_QUOTES, builders[0] ?? null);
  return { builders, end: Math.max(end + 1, line.end + 1) };
};
