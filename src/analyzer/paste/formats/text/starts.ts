/** Where text output starts: at a record with its name, or at the first line of the one element that a command asked for (FMT-4). */
import type { FormatReader } from '../../format-reader.ts';
import { lineBelow } from '../line-below.ts';
import { bareWord, isTextRecord, needsCommand } from './rows.ts';

export const starts: FormatReader['starts'] = (line, state) => {
  const bare = bareWord(line.text, lineBelow(line, state).trimStart());
  const isElement = bare !== null && (state.command !== null || !needsCommand(bare));
  return isElement || isTextRecord(line.text) ? line.start : null;
};
