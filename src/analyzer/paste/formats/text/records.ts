/** `--output text`: one record per line, the upper-cased name of its list first, no field names (FMT-4). */
import { listNode, objectNode, scalarNode } from '../../tree.ts';
import type { ListNode, Node, ObjectNode } from '../../tree.ts';
import { addEmptyLists } from '../../incomplete/empty-lists.ts';
import { isBlankAfter, isBlankBefore } from '../../text/blank.ts';
import { isObjectField } from './fields.ts';
import { attach } from './attach.ts';
import { fillRows } from './columns.ts';
import type { Columns, Row } from './columns.ts';
import { missesStartOfRecord, missesStartOfTable, leaveOpen, markLast, openAboveTorn } from './ends.ts';
import { replaceScalars, unwrapSingle } from './plain.ts';
import { isOneObject, needsCommand, readTextLine, recordName } from './rows.ts';
import type { TextLine } from './rows.ts';
import { isLostRecord, isOutOfOrder, partOf } from './gaps.ts';
import { isHalfWord } from './half-words.ts';
import { shapeOf, standsAtTheTop } from './shapes.ts';
import { stopsAbove, stopsInside } from './stops.ts';

export interface TextResult {
  readonly roots: readonly (ObjectNode | ListNode)[];
  readonly end: number;
  readonly ambiguous: ReadonlyMap<string, number>;
  /** Offsets of records that fit nothing. */
  readonly unread: readonly number[];
  /** The last table, subnet, … lacks what it must have. */
  readonly missesEnd: boolean;
  /** Where the first record stands whose owner is not in the text; null when every one has its own. */
  readonly missingStartAt: number | null;
}

interface Tree {
  readonly roots: (ObjectNode | ListNode)[];
  /** Lists at the top by their names. */
  readonly lists: Map<string, ListNode>;
  readonly open: Row[];
  /** Records by the list that they stand in. */
  readonly groups: Map<Node, Row[]>;
  missingStartAt: number | null;
  /** Records whose names are made of pieces. */
  readonly torn: number[];
}

/**
 * Reads records from `start` to the first line that is none.
 * @param isFirst nothing of the text was read yet
 */
export function readTextOutput(text: string, start: number, { isFirst }: { readonly isFirst: boolean }): TextResult {
  const tree: Tree = { roots: [], lists: new Map(), open: [], groups: new Map(), missingStartAt: null, torn: [] };
  const { roots, open } = tree;
  let at = start;
  let end = start;
  let cutWord = false;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? text.length : newline;
    const line = readTextLine(text, at, lineEnd);
    if (line === null || !addLine(tree, line)) {
      if (open.length > 0 && isLostRecord(text, at, open)) {
        tear(tree, open, at);
        end = lineEnd;
        at = lineEnd + 1;
        continue;
      }
      cutWord = newline === -1 && at > start && /^[A-Z][A-Z\d]{0,60}$/.test(text.slice(at, at + 70).trim());
      if (cutWord) end = lineEnd;
      break;
    }
    end = lineEnd;
    at = lineEnd + 1;
  }
  const isLast = at >= text.length;
  const atEnd = isBlankAfter(text, end);
  const columns: Columns = { ambiguous: new Map(), broken: new Set() };
  const { broken } = columns;
  const lastRow = open.at(-1);
  for (const rows of tree.groups.values()) fillRows(rows, isLast ? lastRow : undefined, columns);
  openAboveTorn([...tree.groups.values()], broken, roots);
  if (lastRow && (end === text.length ? stopsInside(lastRow, text) : stopsAbove(lastRow, text, end)))
    broken.add(lastRow.node);
  const halfRead = cutWord || (lastRow !== undefined && broken.has(lastRow.node));
  if (halfRead) leaveOpen(roots.at(-1), open, { isLastWhole: cutWord });
  replaceScalars(roots, broken);
  const lacksEnd = markLast(roots.at(-1), { atEnd, isFirst });
  if (lacksEnd && atEnd) leaveOpen(roots.at(-1), open, { isLastWhole: true });
  roots.forEach((root, index) => {
    addEmptyLists(root, { atEnd: atEnd && index === roots.length - 1 });
  });
  return {
    roots: roots.map(unwrapSingle),
    end: Math.max(end, start + 1),
    ambiguous: columns.ambiguous,
    unread: [...tree.torn, ...[...broken].map((node) => node.start)],
    missesEnd: lacksEnd || halfRead,
    missingStartAt:
      tree.missingStartAt ??
      (isBlankBefore(text, start) ? missesStartOfTable(tree.lists, start) : null) ??
      missesStartOfRecord(text, start, broken),
  };
}

/** Adds a record to its owner; false when the line is none after all. */
function addLine(tree: Tree, given: TextLine): boolean {
  const { open, groups } = tree;
  const line = { ...given, word: recordName(given, open) };
  const { word, start, end } = line;
  // One element was asked for, so all lines without a name are elements like it.
  if (line.isBare && needsCommand(word) && tree.roots.length > 0 && !tree.lists.has(`(${word})`)) return false;
  if (word === 'NEXTTOKEN') return addPageMark(tree, line);
  if (line.isBare) open.length = 0;
  const above = [...open];
  while (open.length > 0 && !open.at(-1)?.shape.children.has(word)) {
    // A part that the shapes do not know stays inside the element that is open.
    if (shapeOf(word, open) === undefined) return skipPart(tree, line);
    open.pop();
  }
  const shape = shapeOf(word, open);
  if (shape === undefined) return open.length > 0 && skipPart(tree, line);
  const node = objectNode(start);
  node.end = end;
  const owner = open.at(-1);
  if (owner !== undefined && isOutOfOrder(owner, shape)) tear(tree, open, start);
  else if (owner !== undefined) owner.lastPart = partOf(shape);
  const parent = open.at(-1);
  if (owner === undefined && above.length > 0 && !line.isBare && !standsAtTheTop(word)) tear(tree, above, start);
  const container = parent === undefined ? addRoot(tree, line, shape.name, node) : attach(parent.node, shape, node);
  const row: Row = {
    shape,
    word,
    cells: line.cells,
    spaced: line.spaced,
    node,
    container,
    owner: parent,
  };
  open.push(row);
  if (container.kind !== 'scalar') container.end = end;
  for (const { node: shown } of open) shown.end = end;
  const root = tree.roots.at(-1);
  if (root) root.end = end;
  const rows = groups.get(container);
  if (rows === undefined) groups.set(container, [row]);
  else rows.push(row);
  return true;
}

/** Two records ran into one: what stands below may be of another owner. */
function tear(tree: Tree, rows: readonly Row[], start: number): void {
  tree.torn.push(start);
  leaveOpen(tree.roots.at(-1), rows, { isLastWhole: true });
  tree.open.length = 0;
}

/** Environment variables are named and not kept (BAD-16); other unknown parts are passed over. */
function skipPart(tree: Tree, { word, start, end }: TextLine): boolean {
  const { open } = tree;
  const owner = open[0]?.node;
  if (owner === undefined) return false;
  if (isHalfWord(word)) tear(tree, open, start);
  if (word === 'VARIABLES') {
    const variables = objectNode(start);
    const environment = objectNode(start, new Map([['Variables', variables]]));
    environment.end = variables.end = end;
    owner.entries.set('Environment', environment);
  }
  return true;
}

/** `NEXTTOKEN` below a list: this is one page of more (FMT-22). */
function addPageMark({ roots }: Tree, { cells, start, end }: TextLine): boolean {
  const root = roots.at(-1);
  if (root?.kind !== 'object') return false;
  root.entries.set('NextToken', scalarNode(cells[0]?.text ?? '', start, end));
  return true;
}

/** A record without an owner: an element of a list at the top, one element, or a part whose owner was cut off (BAD-3). */
function addRoot(tree: Tree, { word, start, isBare }: TextLine, name: string, node: ObjectNode): Node {
  const key = isBare ? `(${word})` : word;
  const known = tree.lists.get(key);
  if (known !== undefined) {
    known.items.push(node);
    return known;
  }
  if (isBare && isOneObject(word)) {
    tree.roots.push(node);
    return node;
  }
  const missesStart = !isBare && !standsAtTheTop(word);
  if (missesStart) tree.missingStartAt ??= start;
  if (isObjectField(name)) {
    tree.roots.push(objectNode(start, new Map([[name, node]])));
    return node;
  }
  const list = listNode(start, [node]);
  tree.lists.set(key, list);
  const root = isBare ? list : objectNode(start, new Map([[name, list]]));
  tree.roots.push(root);
  if (missesStart) root.incomplete = list.incomplete = true;
  return list;
}
