/** Reads almost-JSON (JSON5, Python repr, JavaScript dumps, without start or end) in one pass, without recursion. */
import type { Repair } from '../../sentences/repairs.ts';
import type { Node } from '../../tree.ts';
import { close, closing, opening } from './brackets.ts';
import { startOfSense } from './ends.ts';
import { comment, elided } from './between.ts';
import { groundRoots } from './ground.ts';
import { isUntouched, isWaiting, markAllIncomplete, markIncomplete, readingOf, repair, topOf } from './reading.ts';
import type { Reading, Step } from './reading.ts';
import { bare, quoted } from './words.ts';

export interface TolerantResult {
  readonly roots: readonly Node[];
  /** Where reading stopped. */
  readonly end: number;
  readonly repairs: readonly Repair[];
  readonly tooDeep: boolean;
  /** Python's words were used (`None`, `datetime.datetime(…)`). */
  readonly python: boolean;
}

/** In order: the first that does not pass has the character. Everything that is nothing else is a bare word. */
const CONSTRUCTS: readonly ((reading: Reading, character: string) => Step)[] = [
  space,
  endOfPiece,
  comment,
  elided,
  opening,
  closing,
  separator,
  colon,
  quoted,
  bare,
];

/**
 * Reads from `start` to the end of the value there, or of the values that belong together.
 * @example readTolerant("{'a': None, …}", 0, 14, { missesStart: false }).roots // one object { a: null } that is not whole
 */
export function readTolerant(
  text: string,
  start: number,
  limit: number,
  { missesStart }: { missesStart: boolean },
): TolerantResult {
  const reading = readingOf(text, start, limit);
  const { ground, repairs } = reading;
  if (missesStart) {
    repair(reading, 'missing-start', start);
    reading.at = startOfSense(text, start, limit);
    ground.missesStart = true;
  }
  for (let step: Step = 'taken'; step !== 'stop' && reading.at < limit;) step = readNext(reading);
  const { python, tooDeepUntil } = reading;
  if (tooDeepUntil !== null) return { roots: [], end: tooDeepUntil, repairs, tooDeep: true, python };
  closeAll(reading);
  // One comma before an end was left there by what is lost; several are somebody's style.
  const [only, ...others] = reading.trailing;
  if (only !== undefined && others.length === 0) only.incomplete = true;
  const { at } = reading;
  const end = Math.max(ground.end, at > start ? Math.min(at, limit) : start);
  return { roots: groundRoots(ground, start), end, repairs, tooDeep: false, python };
}

function readNext(reading: Reading): Step {
  const character = reading.text.charAt(reading.at);
  for (const construct of CONSTRUCTS) {
    const step = construct(reading, character);
    if (step !== 'pass') return step;
  }
  return 'stop';
}

/** What is open where the text ends has no end. */
function closeAll(reading: Reading): void {
  const { ground, limit, stack, start } = reading;
  const last = topOf(reading);
  if (last === undefined) return;
  repair(reading, 'missing-end', Math.max(start, limit - 1));
  last.key = null;
  while (stack.length > 0) close(reading, limit, { missesEnd: true });
  ground.end = limit;
}

function space(reading: Reading, character: string): Step {
  if (character !== ' ' && character !== '\n' && character !== '\r' && character !== '\t') return 'pass';
  reading.at += 1;
  return 'taken';
}

/** A whole document, and nothing that goes on with it. */
function endOfPiece({ ground, stack }: Reading, character: string): Step {
  const isWhole = stack.length === 0 && !isWaiting(ground) && !isUntouched(ground);
  return isWhole && !',}])'.includes(character) ? 'stop' : 'pass';
}

function separator(reading: Reading, character: string): Step {
  if (character !== ',' && character !== ';') return 'pass';
  const frame = topOf(reading);
  if (frame === undefined) reading.ground.comma = true;
  else {
    if (frame.key !== null) markIncomplete(reading, 'not-understood', reading.at);
    else if (frame.comma && !frame.node.incomplete) {
      // Two commas in a row: what stood between may be the end of one element and the beginning of another.
      markIncomplete(reading, 'not-understood', reading.at);
      markAllIncomplete(reading);
    }
    frame.comma = true;
    frame.filled = false;
  }
  reading.at += 1;
  return 'taken';
}

/** A colon, or what stands for one, behind a name. Behind a value it was that of another name: what stood between is gone. */
function colon(reading: Reading, character: string): Step {
  if (character !== ':' && character !== '=') return 'pass';
  const frame = topOf(reading);
  if (character === ':' && frame?.filled === true && frame.node.kind === 'object') {
    markIncomplete(reading, 'not-understood', reading.at);
    markAllIncomplete(reading);
  }
  reading.at += 1;
  return 'taken';
}
