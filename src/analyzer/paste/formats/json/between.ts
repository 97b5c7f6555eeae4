/** What stands between values and is none: comments, and marks of what a person left out (BAD-4, BAD-6). */
import { listNode } from '../../tree.ts';
import { elidedEnd, readComment } from './elided.ts';
import { put } from './put.ts';
import { markIncomplete, repair, topOf } from './reading.ts';
import type { Reading, Step } from './reading.ts';

/** A comment, which may say that something was left out. */
export function comment(reading: Reading, character: string): Step {
  if (character !== '/' && character !== '#') return 'pass';
  const { at, limit, text } = reading;
  const found = readComment(text, at, limit);
  if (found === null) return 'pass';
  if (found.isElided) markIncomplete(reading, 'elided', at);
  else repair(reading, 'comment', at);
  reading.at = found.end;
  return 'taken';
}

/** `...`, `[…]`, `[Object]`; not above everything else, where it is no gap in anything. */
export function elided(reading: Reading, character: string): Step {
  const { at, ground, limit, stack, text } = reading;
  const frame = topOf(reading);
  if (stack.length === 0 && ground.items.length === 0) return 'pass';
  const end = elidedEnd(text, at, limit);
  if (end === -1) return 'pass';
  const mark = text.slice(at, end);
  // A program printed a name in place of what was nested deeper.
  const isOfCode = character === '[' && !mark.includes('.') && !mark.includes('…');
  if (character === '[' && frame?.node.kind === 'object' && frame.key !== null && !isOfCode) {
    const list = listNode(at);
    list.end = end;
    list.incomplete = true;
    repair(reading, 'elided', at);
    put(reading, list);
  } else markIncomplete(reading, isOfCode ? 'code-object' : 'elided', at);
  reading.at = end;
  return 'taken';
}
