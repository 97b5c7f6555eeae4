/** `--output text` to its documents, and what is said of columns and records that fit nothing (FMT-4). */
import { builderOf } from '../../document-builder.ts';
import { isFirstOf } from '../../format-reader.ts';
import type { FormatReader } from '../../format-reader.ts';
import { ambiguousColumns, unreadRecords } from '../../sentences/formats.ts';
import { missingParts } from './ends.ts';
import { readTextOutput } from './records.ts';

export const read: FormatReader['read'] = (start, state) => {
  const { base, log } = state;
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
