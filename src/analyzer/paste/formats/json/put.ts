/** Values and names on their way into what is open, or onto the ground. */
import { scalarNode } from '../../tree.ts';
import type { Node, Scalar } from '../../tree.ts';
import { skipToCode } from './ground.ts';
import { markAllIncomplete, markIncomplete, repair, topOf } from './reading.ts';
import type { Frame, Reading } from './reading.ts';

/** Puts a value where it belongs. */
export function put(reading: Reading, node: Node): void {
  const { ground } = reading;
  ground.end = Math.max(ground.end, node.end);
  const frame = topOf(reading);
  if (frame !== undefined) putInto(reading, frame, node);
  else {
    if (ground.key !== null) ground.entries.set(ground.key, node);
    else ground.items.push(node);
    ground.key = null;
    ground.comma = false;
  }
}

function putInto(reading: Reading, frame: Frame, node: Node): void {
  if (frame.filled) repair(reading, 'missing-comma', node.start);
  if (frame.node.kind === 'list') frame.node.items.push(node);
  else if (frame.key === null) {
    // A whole element inside another, where a bracket was lost: it is not used, and its own list is not whole.
    markIncomplete(reading, 'not-understood', node.start);
    if (node.kind !== 'scalar') markAllIncomplete(reading);
  } else {
    if (frame.node.entries.has(frame.key)) {
      // Two elements that ran into one: which of the values belong together is not known (BAD-17).
      repair(reading, 'duplicate-key', node.start);
      markMixed(reading, frame);
    }
    frame.node.entries.set(frame.key, node);
  }
  frame.key = null;
  frame.comma = false;
  frame.filled = true;
}

/** An element may be two that ran into one; whole ones may have stood between the two, further out. */
function markMixed(reading: Reading, frame: Frame): void {
  frame.node.incomplete = true;
  frame.mixed = true;
  if (reading.stack.length > 2) markAllIncomplete(reading);
}

/** Puts a scalar, which is a name when a colon follows where a name may stand; gives the offset to go on from. */
export function putScalar(reading: Reading, value: Scalar, from: number, to: number): number {
  const { ground, limit, text } = reading;
  const frame = topOf(reading);
  const isInObject = frame === undefined || frame.node.kind === 'object';
  const key = frame === undefined ? ground.key : frame.key;
  if (!isInObject && typeof value === 'string' && text.charAt(skipToCode(text, to, limit)) === ':') {
    // A name among the elements of a list: the bracket before it was lost.
    markIncomplete(reading, 'not-understood', from);
    markAllIncomplete(reading);
    return to;
  }
  if (isInObject && key === null) {
    const colon = skipToCode(text, to, limit);
    if (text.charAt(colon) === ':' && text.charAt(colon + 1) !== ':') {
      putName(reading, frame, String(value), from);
      ground.end = colon + 1;
      return colon + 1;
    }
    if (frame !== undefined) {
      markIncomplete(reading, 'not-understood', from);
      // The beginning of a name in front of another: whole elements may have stood between the two.
      if (typeof value === 'string' && reading.stack.length > 2) markAllIncomplete(reading);
      return to;
    }
  }
  put(reading, scalarNode(value, from, to));
  return to;
}

/** Whether a name stands behind something else, and blanks that nobody types between two fields. */
const isInLine = (text: string, from: number): boolean => /\S {4,400}$/.test(text.slice(Math.max(0, from - 400), from));

function putName(reading: Reading, frame: Frame | undefined, name: string, from: number): void {
  const endsInColon = /^[A-Z]\w{3,200}:$/.test(name);
  if (endsInColon) repair(reading, 'colon-key', from);
  const key = endsInColon ? name.slice(0, -1) : name;
  if (frame === undefined) {
    reading.ground.key = key;
    return;
  }
  if (frame.filled) {
    repair(reading, 'missing-comma', from);
    // Where the line goes on, more is gone than the comma: what stands here may be of two elements.
    if (isInLine(reading.text, from)) markMixed(reading, frame);
  }
  frame.key = key;
  frame.filled = false;
  frame.comma = false;
}
