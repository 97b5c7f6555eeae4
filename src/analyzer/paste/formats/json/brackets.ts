/** Brackets that open and close, the wrong ones included: those that never opened, and those that fit nothing (BAD-3). */
import { MAX_DEPTH } from '../../limits.ts';
import { listNode, objectNode } from '../../tree.ts';
import type { Node } from '../../tree.ts';
import { isAnswer } from '../../../aws/names.ts';
import { skipToCode } from './ground.ts';
import { keepsWhenIncomplete, listName, saysEnough } from '../../incomplete/keep.ts';
import { balancedEnd } from './containers.ts';
import { isHollow, isOnTwoLines } from './hollow.ts';
import { put } from './put.ts';
import { markAllIncomplete, markIncomplete, repair, topOf } from './reading.ts';
import type { Frame, Reading, Step } from './reading.ts';

/** `{`, `[`, and `(`, which Python's tuples and calls open. */
export function opening(reading: Reading, character: string): Step {
  if (character !== '{' && character !== '[' && character !== '(') return 'pass';
  const { at, limit, open, stack, text } = reading;
  if (stack.length >= MAX_DEPTH) {
    const balanced = balancedEnd(text.slice(0, limit), stack[0]?.node.start ?? at);
    reading.tooDeepUntil = balanced === -1 ? limit : balanced;
    return 'stop';
  }
  const frame = topOf(reading);
  if (frame?.filled) repair(reading, 'missing-comma', at);
  if (frame) frame.filled = false;
  const node = character === '{' ? objectNode(at) : listNode(at);
  open[node.kind] += 1;
  stack.push({ node, key: null, comma: false, filled: false });
  reading.at += 1;
  return 'taken';
}

/** A closing bracket: of what is innermost, of something further out, of something above the text, or of nothing. */
export function closing(reading: Reading, character: string): Step {
  if (character !== '}' && character !== ']' && character !== ')') return 'pass';
  const { at, stack } = reading;
  if (stack.length === 0) {
    if (character === ')') return 'stop';
    if (closesAnother(reading)) return 'stop';
    if (isStray(reading)) {
      repair(reading, 'not-understood', at);
      reading.ground.end = at + 1;
    } else wrap(reading, character);
  } else closeMatching(reading, character === '}' ? 'object' : 'list');
  reading.at += 1;
  return 'taken';
}

function closeMatching(reading: Reading, kind: 'object' | 'list'): void {
  const { at, open, stack } = reading;
  let match = open[kind] > 0 ? stack.length - 1 : -1;
  while (match >= 0 && stack[match]?.node.kind !== kind) match -= 1;
  if (match === -1) {
    markIncomplete(reading, 'missing-middle', at);
    markAllIncomplete(reading);
    return;
  }
  if (match < stack.length - 1) {
    repair(reading, 'missing-middle', at);
    markAllIncomplete(reading);
  }
  while (stack.length - 1 > match) close(reading, at, { missesEnd: true });
  const frame = topOf(reading);
  if (frame?.comma) {
    repair(reading, 'trailing-comma', at);
    reading.trailing.push(frame.node);
  }
  if (topOf(reading)?.key != null) markIncomplete(reading, 'not-understood', at);
  if (frame !== undefined && hasLost(reading, frame)) markIncomplete(reading, 'missing-middle', at);
  close(reading, at + 1, { missesEnd: false });
}

/** How much of a text tells how whoever printed it writes what is empty. */
const AROUND = 20_000;

/** Whether what stood between two brackets is lost. */
function hasLost(reading: Reading, { node }: Frame): boolean {
  const { at, limit, start, text } = reading;
  const isEmpty = (node.kind === 'list' ? node.items.length : node.entries.size) === 0;
  if (!isEmpty || !isOnTwoLines(text.slice(node.start, at + 1))) return false;
  const from = Math.max(start, node.start - AROUND);
  reading.losesInside ??= isHollow(text.slice(from, Math.min(limit, at + AROUND)));
  return reading.losesInside;
}

/** Closes the innermost frame. An element that is not whole and does not say enough leaves its list, which is not whole then. */
export function close(reading: Reading, end: number, { missesEnd }: { missesEnd: boolean }): void {
  const { ground, open, stack } = reading;
  const frame = stack.pop();
  if (frame === undefined) return;
  open[frame.node.kind] -= 1;
  frame.node.end = end;
  if (missesEnd) frame.node.incomplete = true;
  const parent = topOf(reading);
  if (frame.node.incomplete && (parent === undefined ? ground.missesStart : parent.node.kind === 'list')) {
    if (parent !== undefined && !isKept(frame, { missesEnd })) {
      parent.node.incomplete = true;
      parent.filled = true;
      parent.comma = false;
      return;
    }
    if (parent !== undefined && !keepsWhenIncomplete(frame.node)) parent.node.incomplete = true;
  }
  put(reading, frame.node);
}

function isKept({ mixed, node }: Frame, { missesEnd }: { missesEnd: boolean }): boolean {
  return mixed !== true && (keepsWhenIncomplete(node) || (!missesEnd && node.kind === 'object' && saysEnough(node)));
}

/** A bracket closes something that opened before the text began: what was read so far is its inside. */
function wrap(reading: Reading, bracket: string): void {
  const { at, ground, start } = reading;
  if (!ground.missesStart) repair(reading, 'missing-start', start);
  const inside = ground.items.filter((item) => item.kind !== 'scalar' || bracket === ']');
  const from = inside[0]?.start ?? start;
  let wrapped: Node;
  if (bracket === ']') {
    wrapped = listNode(
      from,
      inside.filter((item) => item.kind === 'scalar' || !item.incomplete || keepsWhenIncomplete(item)),
    );
  } else {
    const entries = new Map(ground.entries);
    for (const item of inside) {
      const name = item.kind === 'list' ? listName(item) : null;
      if (name !== null && !entries.has(name)) entries.set(name, item);
    }
    wrapped = objectNode(from, entries);
  }
  wrapped.incomplete = true;
  wrapped.end = at + 1;
  Object.assign(ground, { items: [wrapped], entries: new Map(), missesStart: true, key: null });
  ground.end = at + 1;
}

/**
 * Whether a bracket closes something else than what stands above it: a whole answer whose last line is indented no deeper.
 * What printed the two puts the bracket of a list to the left of its elements. An empty line ends an answer.
 */
function closesAnother({ at, ground, text }: Reading): boolean {
  const [only, ...others] = ground.items;
  if (ground.missesStart || ground.comma || others.length > 0 || ground.entries.size > 0) return false;
  if (only === undefined || only.kind === 'scalar' || only.incomplete) return false;
  const gap = text.slice(only.end, at);
  const isApart = /\n[ \t\r]{0,200}\n/.test(gap);
  // PowerShell prints lists without a name.
  if (only.kind === 'list') return isApart && indentAt(text, at) >= indentAt(text, only.end - 1);
  if (!gap.includes('\n') || !isAnswer([...only.entries.keys()])) return false;
  const isMore = ',]}'.includes(text.charAt(skipToCode(text, at + 1, text.length)) || '.');
  return (isApart || isMore) && indentAt(text, at) >= indentAt(text, only.end - 1);
}

/** How far a line is indented. */
function indentAt(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return skipToCode(text, start, at) - start;
}

/** One bracket too many after a whole document, and nothing more: no sign that a start is missing. */
function isStray({ at, ground, limit, text }: Reading): boolean {
  const [only, ...others] = ground.items;
  if (ground.missesStart || only?.kind !== 'object' || only.incomplete || others.length > 0 || ground.entries.size > 0)
    return false;
  const lists = [...only.entries.values()].some((entry) => entry.kind === 'list');
  if (!lists || !isAnswer([...only.entries.keys()])) return false;
  const next = skipToCode(text, at + 1, limit);
  return next >= limit || !',]}'.includes(text.charAt(next));
}
