/** `--output text` to its documents, and what is said of columns and records that fit nothing (FMT-4). */
import { builderOf } from '../../document-builder.ts';
import { isFirstOf } from '../../format-reader.ts';
import type { FormatReader, Piece } from '../../format-reader.ts';
import type { Log } from '../../log.ts';
import { ambiguousColumns, unreadRecords } from '../../sentences/formats.ts';
import { lineHead } from '../../text/line-head.ts';
import type { MappedText } from '../../text/text-map.ts';
import { missingParts } from './ends.ts';
import { readTextOutput } from './records.ts';

export const read: FormatReader['read'] = (start, state) => {
  const { base, log } = state;
  if (TAG_LIST.test(lineHead(base.text, start, MAX_LINE))) return passTags(base, start, log);
  const result = readTextOutput(base.text, start, { isFirst: isFirstOf(state) });
  const { roots, end, ambiguous, unread } = result;
  const builders = roots.map((root) => builderOf(root, 'text', base));
  const [builder = null] = builders;
  const [firstAmbiguous] = ambiguous.values();
  if (firstAmbiguous !== undefined) log.add(base, firstAmbiguous, ambiguousColumns([...ambiguous.keys()]), builder);
  const [firstUnread] = unread;
  if (firstUnread !== undefined) log.add(base, firstUnread, unreadRecords(unread.length), builder);
  log.repairs(base, missingParts(result, start), builders.at(-1) ?? null);
  return builders.length === 0 ? null : { builders, end };
};

/** A tag of `describe-tags`, which names what it is of; tags below what they are of have two cells. */
const TAG_LIST = /^TAGS\t[^\t]*\t[a-z-]{1,30}-[\da-f]{8,17}\t[a-z-]{1,40}(?:\t|$)/;
const MAX_LINE = 1000;

/** The list of tags that begins at `start`: it says nothing of a way out. */
function passTags(base: MappedText, start: number, log: Log): Piece {
  const { text } = base;
  let end = start;
  while (TAG_LIST.test(lineHead(text, end, MAX_LINE))) {
    const newline = text.indexOf('\n', end);
    end = newline === -1 ? text.length : newline + 1;
  }
  log.setAside(base, start, end);
  return { builders: [], end };
}
