/** Rows without names, as `--query` prints them (FMT-21). */
import type { FormatReader } from '../../format-reader.ts';
import { ends } from './ends.ts';
import { read } from './read.ts';
import { starts } from './starts.ts';

export const rows: FormatReader = { starts, read, ends };
