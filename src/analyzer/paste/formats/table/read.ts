/** `--output table`: nested boxes; the number of leading bars is the depth, a lone centred cell is a list's name (FMT-5). */
import { builderOf } from '../../document-builder.ts';
import type { DocumentBuilder } from '../../document-builder.ts';
import { isFirstOf } from '../../format-reader.ts';
import type { FormatReader } from '../../format-reader.ts';
import type { Log } from '../../log.ts';
import { addEmptyLists } from '../../incomplete/empty-lists.ts';
import { lacksEnd, markOpen } from '../../incomplete/missing-end.ts';
import { EMPTY_TABLE, WRAPPED_TABLE } from '../../sentences/formats.ts';
import { endsPieceAt, isBlankAfter, isBlankBefore } from '../../text/blank.ts';
import type { MappedText } from '../../text/text-map.ts';
import { listNode, objectNode } from '../../tree.ts';
import type { ListNode, ObjectNode } from '../../tree.ts';
import type { CommandLine } from '../../types.ts';
import { readBoxes } from './boxes.ts';
import { withCapitals } from './camel-names.ts';
import { hasOuterBorder, missingEnd, openParts } from './ends.ts';
import { readTableLines } from './lines.ts';
import type { TableLines } from './lines.ts';
import { markAll, tornAt } from './torn.ts';

export const read: FormatReader['read'] = (start, state) => {
  const { base, log, command, commandEnd } = state;
  const { text } = base;
  const table = readTableLines(text, start);
  const end = Math.max(table.end, start + 1);
  if (table.wrappedAt !== null) {
    log.add(base, table.wrappedAt, WRAPPED_TABLE);
    // The command says what it is of that could not be read.
    return { builders: command === null ? [] : [lostTable(base, start, end)], end };
  }
  const torn = tornAt(text, table.lines);
  const { root, missingEndAt } = readTable(text, start, torn === null ? table : upTo(table, torn), isFirstOf(state));
  const missesStart = !hasOuterBorder(text, table.lines) && !isOfDatabase(table);
  if (missesStart) root.incomplete = true;
  if (missesStart && !isEmpty(root) && (isBlankBefore(text, start) || (hasNested(text, table) && !isWrapped(log))))
    log.repairs(base, [{ kind: 'missing-start', at: start }], null);
  if (isEmpty(root)) {
    const isTable = torn === null && !missesStart && text.slice(start, end).includes('|');
    if (isTable) log.add(base, start, EMPTY_TABLE);
    // The command above says what there is none of.
    if (isTable && isEmptyList(table, command)) return { builders: [emptyTable(base, start, end)], end };
    // A line of dashes alone is anybody's, where no command stands above it.
    const isAnswer = start === commandEnd && endsPieceAt(text, end);
    const isAnybodys = !isTable && !isAnswer && /^[-\s]*$/.test(text.slice(start, end));
    if (isAnybodys || (isTable && isTitleAlone(table)) || isWrapped(log) || isQueried(command))
      return { builders: [], end };
    const lost = lostTable(base, start, end);
    // Lines of a table that are not equally long say where something is missing.
    const kind = torn !== null ? 'missing-middle' : command === null ? 'missing-start' : 'missing-end';
    log.repairs(base, [{ kind, at: torn ?? start }], lost);
    return { builders: [lost], end };
  }
  if (torn !== null) markAll(root);
  const builder = builderOf(root, 'table', base);
  if (missingEndAt !== null && torn === null) log.repairs(base, [{ kind: 'missing-end', at: missingEndAt }], builder);
  if (torn !== null) log.repairs(base, [{ kind: 'missing-middle', at: torn }], builder);
  return { builders: [builder], end };
};

/** A table of an empty list. */
function emptyTable(base: MappedText, start: number, end: number): DocumentBuilder {
  const root = listNode(start);
  root.end = end;
  return builderOf(root, 'table', base);
}

/** A table of which nothing can be used, so that it is known that there was one, and whose it was (BAD-3). */
function lostTable(base: MappedText, start: number, end: number): DocumentBuilder {
  const root = objectNode(start);
  root.end = end;
  root.incomplete = true;
  return builderOf(root, 'table', base);
}

/**
 * Whether a table is a title in its border and nothing else, which is how an empty list is printed; below a query it may be
 * something that there is not in the answer.
 */
const isEmptyList = (table: TableLines, command: CommandLine | null): boolean =>
  command !== null && !isQueried(command) && isTitleAlone(table);

/** A title in its border, whole: the border is as wide as the title wants it, and where it is wider something stood below. */
function isTitleAlone({ lines, missingEndAt }: TableLines): boolean {
  const [first, title, ...others] = lines;
  const [name] = title?.cells ?? [];
  if (first === undefined || name === undefined || others.length !== 1 || others[0]?.cells !== null) return false;
  return missingEndAt === null && missingEnd(lines) === null && first.end - first.start <= name.text.length + PADDING;
}

/** A bar on both sides of a title, and at most two blanks: the command line has none where no row stands below. */
const PADDING = 6;

const isQueried = (command: CommandLine | null): boolean => command !== null && Object.hasOwn(command.options, 'query');

/** The lines above a tear: below it nothing tells which box a row stands in. */
const upTo = (table: TableLines, at: number): TableLines => ({
  ...table,
  lines: table.lines.filter(({ start }) => start < at),
  missingEndAt: at,
});

/** The tree of a table whose cells can be told apart, and where its end is missing. */
function readTable(
  text: string,
  start: number,
  table: TableLines,
  isFirst: boolean,
): { root: ObjectNode | ListNode; missingEndAt: number | null } {
  const { lines, end } = table;
  const boxes = readBoxes(withCapitals(lines));
  const { root } = boxes;
  const atEnd = isBlankAfter(text, end);
  const missesEnd = boxes.endsEmpty || lacksEnd(root, { atEnd, asterisks: true, isFirst });
  const missingEndAt = table.missingEndAt ?? missingEnd(lines) ?? (missesEnd ? (lines.at(-1)?.start ?? start) : null);
  if (missingEndAt !== null) markOpen(openParts(boxes));
  addEmptyLists(root, { atEnd });
  root.end = Math.max(end, start);
  return { root, missingEndAt };
}

/** Whether a table of the text is wrapped, whose lines begin anywhere. */
const isWrapped = ({ remarks }: Log): boolean => remarks.some(({ text }) => text === WRAPPED_TABLE.text);

/** Whether it has boxes inside boxes, as only the command line draws them. */
const hasNested = (text: string, { lines }: TableLines): boolean =>
  lines.some(({ cells, start, depth }) => cells === null && depth > 1 && text.startsWith('||+--', start));

/** A table as databases print it: names in small letters between two borders, and a border at the end. */
function isOfDatabase({ lines }: TableLines): boolean {
  const names = lines[0]?.cells === null ? (lines[1]?.cells ?? []) : [];
  const isNamed = names.length > 1 && names.every(({ text }) => /^[a-z][a-z\d]*(?:_[a-z\d]+)*$/.test(text));
  return isNamed && lines[2]?.cells === null && lines.at(-1)?.cells === null;
}

const isEmpty = (root: ObjectNode | ListNode): boolean =>
  root.kind === 'object' ? root.entries.size === 0 : root.items.length === 0;
