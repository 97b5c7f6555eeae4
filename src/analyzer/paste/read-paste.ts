/** Text to documents: any number of pieces, any format, any damage. Never throws; the work is linear in the text. */
import { partsOf } from '../parts.ts';
import * as commandLines from './command-line.ts';
import { readParsed } from './formats/json/read.ts';
import { createLog } from './log.ts';
import type { Parsers } from './yaml-module.ts';
import { readPieces } from './pieces.ts';
import { commands } from './parts/commands.ts';
import { prepare } from './cleanup/prepare.ts';
import { withTold } from './told/told.ts';
import { readTexts } from './read-texts.ts';
import type { Paste, PasteInput } from './types.ts';

/**
 * Reads pasted text, or several named texts, into documents with positions.
 * `parsers` are those of {@link neededParsers}; without them, what needs them is a diagnostic.
 * @example readPaste('VpcId: vpc-1').documents[0].value // { VpcId: 'vpc-1' }
 */
export function readPaste(input: PasteInput, parsers: Parsers = {}): Paste {
  return readTexts(input, AT_HAND, (base, parsed, remarks) => {
    const log = createLog(remarks);
    const builders =
      parsed === null
        ? readPieces(prepare(base.text, log), log, parsers)
        : readParsed(base, parsed, log).builders.map((builder) => withTold(builder, { command: null, caption: '' }));
    log.sayNames({ isAlone: builders.length === 0 });
    return builders;
  });
}

const AT_HAND = partsOf([[commands, commandLines]]);
