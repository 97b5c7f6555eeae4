/** Where the tolerant reader stands: brackets that are open, what stood outside them, and what had to be repaired. */
import type { Repair, RepairKind } from '../../sentences/repairs.ts';
import type { ListNode, ObjectNode } from '../../tree.ts';
import type { Ground } from './ground.ts';

/** An open bracket. */
export interface Frame {
  readonly node: ListNode | ObjectNode;
  key: string | null;
  /** A comma was read and nothing since. */
  comma: boolean;
  /** A value was read and no comma since. */
  filled: boolean;
  /** A name stands twice: two elements ran into one. */
  mixed?: boolean;
}

export interface Reading {
  readonly text: string;
  readonly start: number;
  readonly limit: number;
  readonly repairs: Repair[];
  /** The open brackets, outermost first. */
  readonly stack: Frame[];
  readonly ground: Ground;
  /** How many brackets of each kind are open. */
  readonly open: { list: number; object: number };
  /** The offset to go on from. */
  at: number;
  /** Brackets nest deeper than any output: where to go on behind them. */
  tooDeepUntil: number | null;
  /** Whether brackets on two lines with nothing between them lost it; null before any were seen. */
  losesInside: boolean | null;
  /** Python's words were used (`None`, `datetime.datetime(…)`). */
  python: boolean;
  /** What ends in a comma. */
  readonly trailing: (ListNode | ObjectNode)[];
}

/** What a construct did with a character: nothing, moved on behind what it read, or ended the piece. */
export type Step = 'pass' | 'taken' | 'stop';

/** The reading of a piece that starts at `start`. */
export function readingOf(text: string, start: number, limit: number): Reading {
  return {
    text,
    start,
    limit,
    repairs: [],
    stack: [],
    ground: { items: [], entries: new Map(), missesStart: false, key: null, comma: false, end: start },
    open: { list: 0, object: 0 },
    at: start,
    tooDeepUntil: null,
    losesInside: null,
    python: false,
    trailing: [],
  };
}

/** The innermost bracket that is open. */
export const topOf = ({ stack }: Reading): Frame | undefined => stack[stack.length - 1];

/** Notes that something at `at` was not as JSON has it. */
export function repair({ repairs }: Reading, kind: RepairKind, at: number): void {
  repairs.push({ kind, at });
}

/** Notes a repair that leaves a gap: what is open there is not whole. */
export function markIncomplete(reading: Reading, kind: RepairKind, at: number): void {
  repair(reading, kind, at);
  const frame = topOf(reading);
  if (frame === undefined) return;
  frame.node.incomplete = true;
  frame.key = null;
  frame.filled = false;
  frame.comma = false;
}

/** Which bracket was lost is not known: everything that is open may lack what stands elsewhere now. */
export function markAllIncomplete({ stack }: Reading): void {
  for (const { node } of stack) node.incomplete = true;
}

/** Nothing was read yet outside brackets. */
export const isUntouched = ({ items, entries }: Ground): boolean => items.length === 0 && entries.size === 0;

/** A name or a comma outside brackets waits for what belongs to it. */
export const isWaiting = ({ key, comma }: Ground): boolean => key !== null || comma;
