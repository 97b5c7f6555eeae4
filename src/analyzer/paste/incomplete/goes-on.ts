/** Outputs of text and tables that go on below a line of something else: a log, a comment, an empty line (BAD-3). */
import type { DocumentBuilder } from '../document-builder.ts';
import type { Line, State } from '../format-reader.ts';
import { textPart } from '../formats/text/sign.ts';

/** The last output of a text, and the number of commands above it. */
export interface Output {
  readonly builders: readonly DocumentBuilder[];
  readonly commands: number;
}

/** Formats whose outputs are read line by line. */
const BY_LINES: ReadonlySet<string> = new Set(['text', 'table']);

/** Whether a document is read line by line, so that a line that says that more is missing ends it anywhere. */
export const isByLines = ({ format }: DocumentBuilder): boolean => BY_LINES.has(format);

/**
 * Whether what begins on a line is a part of the output above it: a record without its owner, or a box without its title. Below a command of
 * its own it is a part of that answer.
 * @param made what was read there
 */
export function goesOn(
  above: Output,
  line: Line,
  made: readonly DocumentBuilder[],
  { commands, parts }: State,
): boolean {
  if (above.commands !== commands || made.length === 0) return false;
  const isOf = (format: string): boolean =>
    above.builders.some((one) => one.format === format) && made.some((one) => one.format === format);
  return (/^[|+]/.test(line.text) && isOf('table')) || (isOf('text') && parts.use(textPart).isPartRecord(line.text));
}
