/** `--output text` (FMT-4). */
import type { FormatReader } from '../../format-reader.ts';
import { ends } from './ends.ts';
import { read } from './read.ts';
import { starts } from './starts.ts';

export { isPartRecord, isTextRecord } from './rows.ts';

export const text: FormatReader = { starts, read, ends };
