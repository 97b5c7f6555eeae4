/** Routes without their table: rows of the console, cells on lines of their own, rows below an id (BAD-18). */
import type { FormatReader } from '../../format-reader.ts';
import { ends } from './ends.ts';
import { read, readBelowId, readLines } from './read.ts';
import { starts, startsBelowId, startsInLines } from './starts.ts';

export { hasItsTop } from './top.ts';

export const rowsBelowId: FormatReader = { starts: startsBelowId, read: readBelowId, ends };

export const consoleRows: FormatReader = { starts, read, ends };

export const consoleLines: FormatReader = { starts: startsInLines, read: readLines, ends };
