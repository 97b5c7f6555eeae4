/** What a cut leaves of a record of text output: nothing in it says that it had a name (BAD-3). */
import { RESOURCES } from '../../../aws/resources.ts';
import { builderOf } from '../../document-builder.ts';
import type { DocumentBuilder } from '../../document-builder.ts';
import type { Line, State } from '../../format-reader.ts';
import { isPieceOfValue } from '../../incomplete/pieces-of-values.ts';
import { objectNode } from '../../tree.ts';
import { foreignText } from '../../parts/foreign.ts';
import { lineBelow } from '../line-below.ts';
import { bareWord, isTextRecord } from './rows.ts';
import { isRestOfName } from './half-words.ts';

/**
 * Puts a document of which nothing can be used in the place of such a line: there was an answer. Where a record stands right below, that
 * one is the rest of the same answer, and says what it was.
 * @param isHalf the line stands where a command has its answer: it is the beginning of one
 */
export function takeRest(line: Line, state: State, { isHalf }: { readonly isHalf: boolean }): number | null {
  const { base, builders, log, parts, command } = state;
  const below = lineBelow(line, state);
  if (isTextRecord(line.text) || bareWord(line.text, below.trimStart()) !== null) return null;
  // What other commands print is no answer about a network.
  if (command !== null && !OPERATIONS.has(command.operation ?? '')) return null;
  if (isHalf ? !isBeginning(line.text) : !isEnd(line.text)) return null;
  if (parts.use(foreignText).isSentence(line.text)) return null;
  state.lostUntil = line.end + 1;
  const last = builders.at(-1);
  // Several such lines are the rest of one answer.
  if (last?.span.end === line.start - 1 && isRest(last)) return state.lostUntil;
  if (isTextRecord(below)) {
    log.repairs(base, [{ kind: 'missing-start', at: line.first }], null);
    return state.lostUntil;
  }
  const root = objectNode(line.first);
  root.end = line.end;
  root.incomplete = true;
  const builder = builderOf(root, 'text', base);
  if (isHalf) builder.command = command;
  state.command = null;
  builders.push(builder);
  log.repairs(base, [{ kind: isHalf ? 'missing-end' : 'missing-start', at: line.first }], builder);
  return state.lostUntil;
}

const isRest = ({ value, incomplete }: DocumentBuilder): boolean =>
  incomplete.length > 0 && typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Whether a line of a text is a record with its name. */
export const holdsRecord = (text: string): boolean => {
  for (const [line] of text.matchAll(RECORD)) if (isTextRecord(line)) return true;
  return false;
};

const RECORD = /^[A-Z][A-Z\d]{2,60}\t/gm;

const OPERATIONS: ReadonlySet<string> = new Set(RESOURCES.flatMap(({ operations }) => operations));

/** Whether a line is the end of a record: cells, with a piece of a name in front or without one, or the end of a value. */
function isEnd(line: string): boolean {
  if (isPieceOfValue(line) || TIME.test(line) || PIECE_OF_ARN.test(line)) return true;
  if (!line.includes('\t')) return false;
  const [first = ''] = line.split('\t', 1);
  return isRestOfName(first) || /^[.:/-]/.test(first) || !HOLDS_ID.test(line);
}

/** Whether a line is the beginning of the first record of one answer, which has no name: a value, or half of one. */
const isBeginning = (line: string): boolean => !RECORD_NAME.test(line) && (line.includes('\t') || VALUE.test(line));

const RECORD_NAME = /^[A-Z][A-Z\d]{2,60}\t/;

const VALUE = /^[\w*:/+=.-]{1,200}$/;
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]{5,20}(?:Z|[+-]\d\d:?\d\d)$/;

/** An account, or a part of a name of AWS, behind colons. */
const PIECE_OF_ARN =
  /^(?!https?:)[\w-]{0,40}:(?:\d{12}|[a-z-]{0,40}(?::[\w*-]{0,60}){1,6})[:/][\w$*+=,.@/:-]{1,200}$|^:\w[\w:-]{1,100}$/;

/** Rows of a query are told by the ids in them. */
const HOLDS_ID = /(?:^|\t)[a-z]{1,16}-[\da-f]{8,17}(?:\t|$)/;
