/** Tables of Markdown (BAD-11). */
import type { FormatReader } from '../../format-reader.ts';
import { ends } from './ends.ts';
import { read } from './read.ts';
import { starts } from './starts.ts';

export const markdown: FormatReader = { starts, read, ends };
