/** Splits a text into pieces, line by line, and hands each to the reader of its format (BAD-1, BAD-2). */
import type { Parts } from '../parts.ts';
import { budgetFor } from './budget.ts';
import { isBelowError, isOfError } from './error-lines/pass-over.ts';
import { DETECTORS } from './formats/all.ts';
import { consolePart } from './formats/console/sign.ts';
import type { Line, State } from './format-reader.ts';
import type { DocumentBuilder } from './document-builder.ts';
import { MAX_PIECES } from './limits.ts';
import type { Log } from './log.ts';
import { emptyText } from './sentences/empty-text.ts';
import { onlyCommand, setAsideLines, skippedLines, tooManyPieces } from './sentences/nothing-found.ts';
import { missesEnd, missesStart } from './incomplete/neighbours.ts';
import { foreignText } from './parts/foreign.ts';
import type { Parsers } from './yaml-module.ts';
import { goesOn, isByLines } from './incomplete/goes-on.ts';
import type { Output } from './incomplete/goes-on.ts';
import { isInterrupted, saysMore } from './incomplete/interrupted.ts';
import { isEndOfElement, isEndOfRow } from './incomplete/missing-start.ts';
import { lineHead } from './text/line-head.ts';
import type { MappedText } from './text/text-map.ts';

/** What the reader of pieces may need beyond itself. */
export interface Readers {
  readonly parsers: Parsers;
  /** Has the readers of formats, or is asked for them. */
  readonly parts: Parts;
}

/** The part of a line that patterns see. */
const MAX_LINE = 4000;

/** Every document of a text that is not one sound document. */
export function readPieces(base: MappedText, log: Log, { parsers, parts }: Readers): DocumentBuilder[] {
  const { text } = base;
  const state = stateOf(base, log, { parsers, parts });
  const isOpenEnded = (builder: DocumentBuilder): boolean => state.openEnded.has(builder);
  let at = 0;
  let end = -1;
  let pieces = 0;
  /** The line before, without an empty one between, was not understood. */
  let afterUnread = false;
  /** Where the last piece ended, and the documents that it gave. */
  let last: { readonly end: number; readonly builders: readonly DocumentBuilder[] } = { end: -1, builders: [] };
  let output: Output = { builders: [], commands: 0 };
  while (at < text.length) {
    if (pieces > MAX_PIECES) {
      log.add(base, at, tooManyPieces());
      break;
    }
    // Many pieces may stand on one line, whose end is searched for once.
    if (end < at) end = lineEnd(text, at);
    const line = lineAt(text, at, end);
    let next: number | null = null;
    const isCut = isInterrupted(line.text);
    if (isCut) last.builders.filter(isOpenEnded).forEach(missesEnd);
    if (isCut || saysMore(line.text)) output.builders.filter(isByLines).forEach(missesEnd);
    if (isOfError(line, state) || (isCut && output.builders.length > 0)) {
      afterUnread = false;
      at = end + 1;
      continue;
    }
    if (line.text !== '') {
      const before = state.builders.length;
      const isBelowLost = state.lostUntil === at;
      for (const detect of DETECTORS) {
        next = detect(line, state);
        if (next !== null) {
          pieces += 1;
          break;
        }
      }
      const made = state.builders.slice(before);
      if ((afterUnread && !hasTop(line, made, state)) || isBelowLost) made.filter(isOpenEnded).forEach(missesStart);
      if (goesOn(output, line, made, state)) output.builders.forEach(missesEnd);
      if (made.length > 0) output = { builders: made, commands: state.commands };
      if (next !== null) last = { end: lineAfter(text, next), builders: made };
      if (next !== null && pieces === 1 && isEndOfRow(made, lineHead(text, last.end, MAX_LINE), parts))
        state.unknown.missingStartAt = line.first;
      state.errors.isOpen &&= next === null;
      if (next === null && !isBelowError(line, state)) {
        if (at === last.end) last.builders.filter(isOpenEnded).forEach(missesEnd);
        countUnknown(state, line, pieces === 0 ? lineHead(text, end + 1, MAX_LINE) : null);
      }
    }
    afterUnread = line.text !== '' && next === null && !state.errors.isOpen;
    at = next === null || next <= at ? end + 1 : next;
  }
  remarkOnRest(state);
  return state.builders;
}

function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline;
}

/**
 * Counts a line that nobody understood.
 * @param below the line below it, where nothing was read above; null elsewhere
 */
function countUnknown({ unknown }: State, line: Line, below: string | null): void {
  unknown.count += 1;
  unknown.first ??= line.first;
  if (line.text.startsWith('</')) unknown.missingStartAt ??= line.first;
  if (below !== null && unknown.count === 1 && isEndOfElement(line, below)) unknown.missingStartAt = line.first;
}

/** Whether what stands above a piece cannot be a part of it. */
const hasTop = (line: Line, made: readonly DocumentBuilder[], { base, parts }: State): boolean =>
  made.some(isOfConsole) && parts.use(consolePart).hasItsTop(line, base.text, made);

const isOfConsole = ({ format }: DocumentBuilder): boolean => format === 'console';

/** Nothing read yet. */
function stateOf(base: MappedText, log: Log, { parsers, parts }: Readers): State {
  return {
    base,
    log,
    parsers,
    parts,
    budget: budgetFor(base.text.length),
    builders: [],
    openEnded: new Set(),
    command: null,
    commands: 0,
    errors: { count: 0, isOpen: false },
    commandEnd: -1,
    lookedUntil: 0,
    lostUntil: -1,
    aside: { lines: 0, first: null },
    unknown: { count: 0, first: null, missingStartAt: null },
  };
}

/** Where the next line starts, for a piece that ends before the end of its last line, or after it. */
function lineAfter(text: string, end: number): number {
  return text.charAt(end - 1) !== '\n' && text.charAt(end) === '\n' ? end + 1 : end;
}

function lineAt(text: string, start: number, end: number): Line {
  let first = start;
  while (first < end && ' \t\r'.includes(text.charAt(first))) first += 1;
  return { start, first, end, text: text.slice(first, Math.min(end, first + MAX_LINE)).trimEnd() };
}

function remarkOnRest({ base, log, builders, parts, unknown, commands, errors, aside }: State): void {
  if (builders.length > 0 && unknown.missingStartAt !== null)
    log.repairs(base, [{ kind: 'missing-start', at: unknown.missingStartAt }], null);
  else if (builders.length > 0 && unknown.first !== null) {
    log.add(base, unknown.first, skippedLines(unknown.count, builders.every(isOfConsole)));
  }
  if (builders.length > 0 && aside.first !== null) log.add(base, aside.first, setAsideLines(aside.lines));
  if (builders.length > 0 || errors.count > 0 || log.names.length > 0) return;
  if (log.remarks.some(({ severity }) => severity === 'error')) return;
  const trimmed = base.text.trim();
  if (trimmed === '') log.add(base, 0, emptyText());
  else if (unknown.count === 0 && commands > 0) log.add(base, 0, onlyCommand());
  else if (parts.use(foreignText).isSaid(trimmed))
    log.add(base, unknown.first ?? 0, parts.use(foreignText).onlyWords(trimmed));
  else log.add(base, unknown.first ?? 0, parts.use(foreignText).nothingRecognised(trimmed, countLines(trimmed)));
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
