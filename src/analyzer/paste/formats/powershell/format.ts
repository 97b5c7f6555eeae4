/** The list of properties that PowerShell shows on the screen (FMT-7). */
import type { FormatReader } from '../../format-reader.ts';
import { ends } from './ends.ts';
import { read } from './read.ts';
import { starts } from './starts.ts';

export const powershellList: FormatReader = { starts, read, ends };
