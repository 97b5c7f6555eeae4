/** Values separated by commas or tabs, as databases, Steampipe and spreadsheets write them. */
import type { FormatReader } from '../../format-reader.ts';
import { ends } from './ends.ts';
import { read } from './read.ts';
import { starts } from './starts.ts';

export const csv: FormatReader = { starts, read, ends };
