/** XML, as the EC2 Query API answers (FMT-6). */
import type { FormatReader } from '../../format-reader.ts';
import { ends } from './ends.ts';
import { read } from './read.ts';
import { starts } from './starts.ts';

export const xml: FormatReader = { starts, read, ends };
