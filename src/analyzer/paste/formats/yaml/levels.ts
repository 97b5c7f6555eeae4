/** Lists and objects of YAML that are open, outermost first: what stands deeper belongs to the innermost. */
import type { Parts } from '../../../parts.ts';
import type { Repair } from '../../sentences/repairs.ts';
import { listNode, scalarNode } from '../../tree.ts';
import type { ListNode, Node, ObjectNode } from '../../tree.ts';

export interface Level {
  readonly column: number;
  readonly node: ListNode | ObjectNode;
  /** A name, or a dash, whose value has not come yet. */
  pending: string | number | null;
  readonly name: string | null;
}

/** Where the reader of a block stands. */
export interface Block {
  readonly text: string;
  /** Has what tells output from other texts, or is asked for it. */
  readonly parts: Parts;
  readonly repairs: Repair[];
  levels: Level[];
  root: ListNode | ObjectNode | null;
  /** Something stood left of the first line: what it belongs to is not in the text. */
  missesStart: boolean;
  /** The text ends in half a name. */
  endsInName: boolean;
  /** The text ends in half an id. */
  endsInId: boolean;
  /** Elements of lists in which two ran into one: what stands in them may be of either. */
  readonly mixed: { readonly list: ListNode; readonly element: ObjectNode }[];
  /** The line above is empty. */
  isBelowBlank: boolean;
  /** It goes on below an empty line, as where somebody put one below each. */
  isSpaced: boolean;
  /** The start of the last line that stands below an empty one, which may begin something else; null when there is none. */
  restAt: number | null;
  /** The column of the first line; -1 before it. */
  baseColumn: number;
  /** The offset to go on from. */
  at: number;
  /** The end of what was read. */
  end: number;
}

/** The innermost level. */
export const topOf = ({ levels }: Block): Level | undefined => levels[levels.length - 1];

/** Puts a value in the place that waits for one. */
export function fill(block: Block, node: Node): void {
  const level = topOf(block);
  if (level === undefined || level.pending === null) return;
  if (level.node.kind === 'list') level.node.items.push(node);
  else {
    const key = String(level.pending);
    if (level.node.entries.has(key)) block.repairs.push({ kind: 'duplicate-key', at: node.start });
    level.node.entries.set(key, node);
  }
  level.pending = null;
}

/** Opens a list or an object inside the innermost. */
export function open(block: Block, node: ListNode | ObjectNode, column: number): void {
  const level = topOf(block);
  const name = level?.node.kind === 'object' ? String(level.pending) : (level?.name ?? null);
  if (block.root === null) block.root = node;
  else fill(block, node);
  block.levels.push({ column, node, pending: null, name });
}

/** Closes what stands deeper than a column, and at it what is not kept; a name without a value has none. */
export function close(block: Block, column: number, keep: (level: Level) => boolean): void {
  const { end, levels } = block;
  for (
    let level = topOf(block);
    level && (level.column > column || (level.column === column && !keep(level)));
    level = topOf(block)
  ) {
    if (level.pending !== null && level.node.kind === 'object') leaveEmpty(level.node, level.pending.toString(), end);
    level.node.end = end;
    levels.pop();
  }
}

/** Gives a name that has no value none. The command line prints `[]` for a list of nothing: what stood below its name is lost (BAD-3). */
export function leaveEmpty(node: ObjectNode, name: string, end: number): void {
  const isList = LIST.test(name);
  node.entries.set(name, isList ? { ...listNode(end), incomplete: true } : scalarNode(null, end, end));
}

/** The names of lists, as AWS makes them. */
const LIST = /^[A-Z][A-Za-z\d]{2,60}(?:[^su]s|Set)$/;

/** A list or an object may open here: as the whole, or where a value is waited for. */
export const mayOpen = (block: Block): boolean => block.root === null || topOf(block)?.pending != null;
