/** JSON and what is nearly JSON: JSON5, Python, JavaScript, PowerShell; on a line, inside one, escaped, or without its start (FMT-1). */
import type { FormatReader } from '../../format-reader.ts';
import { ends } from './ends.ts';
import { readBehindEscapes } from './escaped.ts';
import { read, readInside } from './read.ts';
import { starts, startsBehindEscapes, startsEmbedded, startsInside } from './starts.ts';

export { readParsed } from './read.ts';

export const json: FormatReader = { starts, read, ends };

export const escapedJson: FormatReader = { starts: startsBehindEscapes, read: readBehindEscapes, ends };

export const jsonInside: FormatReader = { starts: startsInside, read: readInside, ends };

export const embeddedJson: FormatReader = { starts: startsEmbedded, read, ends };
