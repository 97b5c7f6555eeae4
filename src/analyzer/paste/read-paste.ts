/** The reader of pastes with everything at hand. Never throws; the work is linear in the text. */
import { partsOf } from '../parts.ts';
import { readerParts } from './parts/all.ts';
import { readOther } from './read-other.ts';
import { readTexts } from './read-texts.ts';
import type { Paste, PasteInput } from './types.ts';
import type { Parsers } from './yaml-module.ts';

/** Every part of the reader. */
export const AT_HAND = partsOf(readerParts);

/**
 * Reads pasted text, or several named texts, into documents with positions.
 * `parsers` are those of {@link neededParsers}; without them, what needs them is a diagnostic.
 * @example readPaste('VpcId: vpc-1').documents[0].value // { VpcId: 'vpc-1' }
 */
export function readPaste(input: PasteInput, parsers: Parsers = {}): Paste {
  return readTexts(input, AT_HAND, (base, parsed, remarks) =>
    readOther(base, parsed, remarks, { parsers, parts: AT_HAND }),
  );
}
