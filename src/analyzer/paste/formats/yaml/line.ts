/** A line of YAML: gaps, dashes, a name, a value. */
import { isErrorLine } from '../../error-lines/is-error-line.ts';
import { MAX_DEPTH } from '../../limits.ts';
import { endsPieceAt, isBlank } from '../../text/blank.ts';
import { isHalfId } from '../../incomplete/missing-end.ts';
import { listNode, objectNode } from '../../tree.ts';
import { isWrapper } from '../../../aws/names.ts';
import { goesOn } from './goes-on.ts';
import { keyAt, type Key } from './key.ts';
import { markMixed, runInto } from './mixed.ts';
import { close, fill, leaveEmpty, mayOpen, open, topOf } from './levels.ts';
import type { Block, Level } from './levels.ts';
import { readYamlScalar } from './scalar.ts';
import { scalarOrEmpty } from './values.ts';

export interface YamlLine {
  readonly start: number;
  /** Offset of the first character that is not a space. */
  readonly first: number;
  readonly end: number;
  /** The offset of the next line. */
  readonly next: number;
  /** The text ends with it. */
  readonly isLast: boolean;
}

/** The line that starts at `start`. */
export function lineAt(text: string, start: number): YamlLine {
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  let first = start;
  while (first < end && text.charAt(first) === ' ') first += 1;
  return { start, first, end, next: end + 1, isLast: newline === -1 };
}

/** What a line was: read, no part of the block any more, or more of YAML than the command line prints. */
export type Outcome = 'read' | 'end' | 'refused';

/** Reads a line into the block. */
export function readLine(block: Block, line: YamlLine): Outcome {
  const { text } = block;
  const { start, first, end, next } = line;
  const character = text.charAt(first);
  if (first >= end || character === '\r') {
    block.at = next;
    block.isBelowBlank = true;
    return 'read';
  }
  const isLater = block.isBelowBlank && block.root !== null;
  if (isLater && !goesOn(block, line)) return 'end';
  if (isLater) {
    block.restAt = start;
    block.isSpaced = true;
  }
  block.isBelowBlank = false;
  if (character === '\t') return 'refused';
  const column = first - start;
  if (block.baseColumn === -1) block.baseColumn = column;
  const isElided = (character === '.' && text.startsWith('...', first)) || character === '…';
  if (character === '#' || isElided) return readGap(block, line, { isElided });
  const isItem = isDash(text, first, end);
  const key = isItem ? null : keyAt(text, first, end);
  const isError = key !== null && column === 0 && isErrorLine(text.slice(first, end), block.parts);
  const isOver = key === null ? endsBlock(block, line) : isError;
  if (!isItem && isOver) return 'end';
  if (column < block.baseColumn) startAgain(block, column);
  const inside = readDashes(block, line);
  if (inside === null || block.levels.length > MAX_DEPTH) return 'refused';
  const name = inside.at === first ? key : keyAt(text, inside.at, end);
  const at = name === null ? inside.at : readName(block, name, { ...inside, end });
  return typeof at === 'number' ? readValue(block, line, at, { isAlone: name === null && !isItem }) : at;
}

const isDash = (text: string, at: number, end: number): boolean =>
  text.charAt(at) === '-' && (at + 1 >= end || ' \r'.includes(text.charAt(at + 1)));

const ELISION_WORDS = /\.\.\.|…|\b(?:etc|snip|more|omitted|truncated)\b/i;

/** A comment, or a mark of what was left out (BAD-4, BAD-6). */
function readGap(block: Block, { start, first, end, next }: YamlLine, { isElided }: { isElided: boolean }): Outcome {
  if (isElided || ELISION_WORDS.test(block.text.slice(first, Math.min(end, first + 200)))) {
    close(block, first - start, () => true);
    block.repairs.push({ kind: 'elided', at: first });
    for (const level of block.levels.slice(-2)) level.node.incomplete = true;
  } else block.repairs.push({ kind: 'comment', at: first });
  block.at = next;
  block.end = end;
  return 'read';
}

/** Whether a line with neither a dash nor a name is no part of the block: nothing waits for a value, or it stands at the margin. */
function endsBlock(block: Block, { start, first, isLast }: YamlLine): boolean {
  if (topOf(block)?.pending != null) return first - start <= block.baseColumn;
  if (isLast && /^ *(?:- +)*["']?[A-Za-z]\w{0,60}$/.test(block.text.slice(start, start + 200))) block.endsInName = true;
  return true;
}

/** What came so far stood inside something whose beginning is not in the text. */
function startAgain(block: Block, column: number): void {
  block.levels = [];
  block.root = null;
  block.missesStart = true;
  block.baseColumn = column;
}

interface Inside {
  readonly at: number;
  readonly column: number;
}

/** Reads the dashes at the beginning of a line; null when a list cannot stand there. */
function readDashes(block: Block, { start, first, end }: YamlLine): Inside | null {
  const { text } = block;
  let at = first;
  let column = first - start;
  while (isDash(text, at, end)) {
    close(block, column, (level) => level.node.kind === 'list' || level.pending !== null);
    if (topOf(block)?.node.kind !== 'list' || (topOf(block)?.column ?? -1) < column) {
      if (!mayOpen(block)) return null;
      open(block, listNode(at), column);
    }
    const list = topOf(block);
    if (list) list.pending = 0;
    at += 1;
    while (at < end && text.charAt(at) === ' ') at += 1;
    column = at - start;
    block.end = at;
  }
  return { at, column };
}

/** Reads a name with its colon; gives the offset of what stands behind it. */
function readName(
  block: Block,
  { name, length }: Key,
  { at, column, end }: Inside & { end: number },
): number | Outcome {
  close(block, column, (level) => level.node.kind === 'object');
  if (topOf(block)?.node.kind !== 'object' || (topOf(block)?.column ?? -1) < column) {
    if (!mayOpen(block)) return 'refused';
    open(block, objectNode(at), column);
  }
  const level = topOf(block);
  if (level?.node.kind !== 'object') return 'refused';
  if (block.levels.length === 1 && isNextAnswer(level, name)) return 'end';
  if (level.pending !== null) leaveEmpty(level.node, String(level.pending), block.end);
  if (level.node.entries.has(name)) {
    runInto(block, level.node, at);
    markMixed(block, level.node);
  }
  level.pending = name;
  let behind = at + length;
  block.end = behind;
  while (behind < end && isBlank(block.text.charAt(behind))) behind += 1;
  return behind;
}

/** Two answers may stand below each other; each has one list. */
function isNextAnswer({ node, pending }: Level, name: string): boolean {
  if (node.kind !== 'object' || !isWrapper(name)) return false;
  return [...node.entries.keys(), pending ?? ''].some((other) => isWrapper(String(other)));
}

const HALF_NAME = /^["']?[A-Za-z]\w{0,60}$/;

/** The text around a place, in which the same id may go on: a bound for texts with many ends. */
const nearby = (text: string, at: number): string => text.slice(Math.max(0, at - NEARBY), at + NEARBY);
const NEARBY = 10_000;

/** A name in a value: behind a word of it, or behind the blanks at which its own line began. */
const RUN_TOGETHER = /^[\w-]{0,200}[A-Za-z]\w{0,100}: | {2}[A-Z]\w{1,100}: /;

/** Reads the value at the end of a line, and the lines that it goes on in. */
function readValue(block: Block, { end, next }: YamlLine, at: number, { isAlone }: { isAlone: boolean }): Outcome {
  const { text } = block;
  if (at >= end || text.charAt(at) === '\r') {
    block.at = next;
    return 'read';
  }
  const level = topOf(block);
  if (level?.pending == null) return 'refused';
  const scalar = readYamlScalar(text, at, end, level.column);
  if (scalar === null) return 'refused';
  // Two lines that ran into one: no plain value has a colon with a blank behind it.
  if (!scalar.quoted && scalar.text.includes(': ') && RUN_TOGETHER.test(scalar.text)) runInto(block, level.node, at);
  fill(block, scalarOrEmpty(scalar, typeof level.pending === 'string' ? level.pending : '', level.name));
  if (scalar.elided) {
    level.node.incomplete = true;
    block.repairs.push({ kind: 'elided', at });
  }
  // The command line prints a value behind its name: one word below it is half of the next name.
  const isHalfName = isAlone && HALF_NAME.test(scalar.text);
  block.endsInId = endsPieceAt(text, scalar.end) && (isHalfName || isHalfId(scalar.text, nearby(text, scalar.end)));
  block.end = scalar.end;
  block.at = Math.max(next, scalar.next);
  return 'read';
}
