/** `--output yaml` and `yaml-stream` (FMT-2, FMT-3). */
import type { FormatReader } from '../../format-reader.ts';
import { ends } from './ends.ts';
import { read } from './read.ts';
import { starts } from './starts.ts';

export { isWrapper } from '../../../aws/names.ts';

export const yaml: FormatReader = { starts, read, ends };
