/** A text that is no plain JSON, to documents: any number of pieces, any format, any damage. Never throws; the work is linear in the text. */
import { prepared } from './cleanup/prepared.ts';
import { jsonPart } from './formats/json/sign.ts';
import type { Parsed } from './formats/json/plain.ts';
import { createLog } from './log.ts';
import { isOutputOnly } from './output-only.ts';
import { cleanup } from './parts/cleanup.ts';
import { toldAround } from './parts/told.ts';
import { readPieces } from './pieces.ts';
import type { Readers } from './pieces.ts';
import type { ReadText } from './read-texts.ts';
import type { Remarks } from './remarks-log.ts';
import { mayBeTold } from './told/may-be-told.ts';
import type { MappedText } from './text/text-map.ts';

/**
 * The documents of a text.
 * @param parsed what it holds when it is sound JSON in another shape than the command line's
 * @param remarks takes what there is to say
 */
export function readOther(base: MappedText, parsed: Parsed | null, remarks: Remarks, readers: Readers): ReadText {
  const log = createLog(remarks);
  const { text } = base;
  const clean = parsed === null ? prepared(text, log, readers.parts) : base;
  const builders =
    parsed === null
      ? readPieces(clean, log, readers)
      : readers.parts
          .use(jsonPart)
          .readParsed(base, parsed, log)
          .builders.map((builder) =>
            mayBeTold(builder.value)
              ? readers.parts.use(toldAround).withTold(builder, { command: null, caption: '' })
              : builder,
          );
  log.sayNames({ isAlone: builders.length === 0 });
  const isSilent = log.remarks.length === 0 && log.asides.length === 0;
  return {
    builders,
    isOutput: isSilent && isOutputOnly(text, builders),
    ...(clean.text === text ? {} : { cleaned: readers.parts.use(cleanup).aligned(clean, text) }),
  };
}
