/** Where a text that is no output begins and ends: sound output is read whatever stands around it (FMT-8, BAD-11). */
import { isStarter, isWrapper } from '../../aws/names.ts';
import { commandIn } from '../command-line.ts';
import { isDressed, isDressedWrapper } from '../formats/other-names.ts';
import { isTextRecord } from '../formats/text/rows.ts';
import { answersIn, isAnswerLine, isRestLine } from './answers.ts';
import { namedBy } from './named.ts';
import { areOtherValues } from './other-values.ts';
import { areWords, isOfALog, isOfCode, isSetting } from './signs.ts';
import type { Unsupported } from '../sentences/unsupported.ts';
import { smallestOf } from '../../lists.ts';

export { nothingRecognised, onlyWords } from '../sentences/nothing-recognised.ts';
export { isSaid, isSentence } from './signs.ts';

/** Lines of a text that is no output, and what is said of it; or lines that may be some. */
export type Stretch =
  | {
      readonly isOutput: false;
      /** The start of the line behind it. */
      readonly end: number;
      readonly says: Unsupported | null;
      /** A person's words, not those of a machine. */
      readonly isWords: boolean;
      readonly lines: number;
    }
  | { readonly isOutput: true; /** The start of the line up to which no code begins. */ readonly end: number };

/** What ends a block of code in a message, and what stands before a command. */
const FENCE = /^(?:```|~~~|-{4}$|\{(?:noformat|code)|\[\/?code\]|#\+END_)/i;

/** The part of a line that patterns see, and how many lines of a stretch. */
const MAX_LINE = 400;
const MAX_LINES = 80;
const MAX_RUN = 10;

interface Row {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  /** Without blanks around it. */
  readonly text: string;
}

function rowAt(text: string, start: number): Row {
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  const line = text.slice(start, Math.min(end, start + MAX_LINE));
  return { start, end, depth: line.length - line.trimStart().length, text: line.trim() };
}

/**
 * The text that begins at a line and is no output.
 * A run of records of a log, or of words, ends before the first line that is none; code goes on to the next answer.
 * @param start the beginning of a line
 */
export function stretchAt(text: string, start: number): Stretch {
  const rows = rowsFrom(text, start);
  const [first] = rows;
  const end = (rows.at(-1)?.end ?? start) + 1;
  if (first === undefined || isOutput(first.text)) return { isOutput: true, end };
  if (isCode(rows)) return codeFrom(text, first, rows);
  const run = runOf(rows);
  return run.isOutput ? { isOutput: true, end } : run;
}

/** Whether lines are code, by one that is told by its name or by its language; or settings, by two and no name of AWS beside them. */
function isCode(rows: readonly Row[]): boolean {
  const telling = rows.findLastIndex(({ text }) => namedBy(text) !== null || isOfCode(text));
  // The first line alone may be half of a value, where the beginning of an answer is gone.
  if (telling > 0 || (telling === 0 && !isEndOfAnswer(rows)) || areOtherValues(rows.map(({ text }) => text)))
    return true;
  const depth = smallestOf(rows.map((row) => row.depth));
  return (
    rows.filter(({ text }) => isSetting(text)).length > 1 &&
    !rows.some((row) => row.depth === depth && (isStarter(nameIn(row.text)) || isDressed(nameIn(row.text))))
  );
}

/** Whether a line of those from `start` on, up to an empty one, is of a program or a template in a language of its own. */
export const tellsProgram = (text: string, start: number): boolean =>
  rowsFrom(text, start).some((row) => namedBy(row.text) !== null || isOfCode(row.text));

/** Whether names of AWS stand below the first line. */
const isEndOfAnswer = ([, ...rows]: readonly Row[]): boolean =>
  rows.filter(({ text }) => isStarter(nameIn(text))).length > 1;

/** The same for a line among others of which it is known that no code begins there. */
export const runAt = (text: string, start: number): Stretch => runOf(rowsFrom(text, start, MAX_RUN));

/** Names and addresses below the dashes that end a mail (RFC 3676, 4.3). */
const SIGNATURE = /^[^\t{}[\]"|<>=]{1,100}$/;

function runOf(rows: readonly Row[]): Stretch {
  let end = rows[0]?.start ?? 0;
  let lines = 0;
  let isWords = true;
  let isSigned = false;
  for (const row of rows) {
    const isLog = isOfALog(row.text);
    if (!isLog && !areWords(row.text) && !(isSigned && SIGNATURE.test(row.text))) break;
    isSigned ||= row.text === '--';
    isWords &&= !isLog;
    lines += 1;
    end = row.end + 1;
  }
  return lines === 0 ? { isOutput: true, end } : { isOutput: false, end, says: null, isWords, lines };
}

/** The lines up to an empty one, a fence, a command or an answer. */
function rowsFrom(text: string, start: number, most = MAX_LINES): Row[] {
  const rows: Row[] = [];
  for (let at = start; at < text.length && rows.length < most;) {
    const row = rowAt(text, at);
    if (row.text === '' || endsAny(row, text)) break;
    rows.push(row);
    at = row.end + 1;
  }
  return rows;
}

/** The name at the margin of a line, in YAML. */
const nameIn = (line: string): string => /^(?:- )?(\w{1,60}):(?:\s|$)/.exec(line)?.[1] ?? '';

/** A line that is surely of an answer: its stretch is left to the readers of output. */
function isOutput(line: string): boolean {
  const name = nameIn(line);
  return (
    (line.includes('\t') && isTextRecord(line)) ||
    /^(?:\||\+[-=+])/.test(line) ||
    isWrapper(name) ||
    isDressedWrapper(name)
  );
}

/** A command of AWS behind a prompt or alone, or the prompt of a shell of another kind. */
const isCommandAt = (row: Row): boolean =>
  /^(?:PS [A-Z]:\\?[^>]{0,100}>|>>> )/.test(row.text) ||
  (/^(?:\$ |[%>❯➜#] |aws )/.test(row.text) && commandIn(row.text) !== null);

/** A fence, or an answer that is one wherever it stands. */
const endsAny = (row: Row, text: string): boolean =>
  FENCE.test(row.text) || answersIn(row.text) || (row.depth === 0 && isCommandAt(row)) || isAnswerLine(text, row);

function codeFrom(text: string, first: Row, rows: readonly Row[]): Stretch {
  const depth = smallestOf(rows.map((row) => row.depth));
  const end = endOfCode(text, first.start, depth);
  return { isOutput: false, end, isWords: false, ...lookThrough(text, first.start, end) };
}

/** What AWS answers in place of output. */
const REFUSED = 'An error occurred (';

/** The start of the first line behind `from` that is no code: a fence, a command, an answer that stands no deeper than the code. */
function endOfCode(text: string, from: number, depth: number): number {
  let isBelowBlank = false;
  for (let at = rowAt(text, from).end + 1; at < text.length;) {
    const row = rowAt(text, at);
    const isDeep = row.depth > depth;
    if (FENCE.test(row.text) || answersIn(row.text)) return at;
    if (!isDeep && (isCommandAt(row) || isAnswerLine(text, row) || row.text.startsWith(REFUSED))) return at;
    if (!isDeep && isBelowBlank && isRestLine(row.text)) return at;
    isBelowBlank = row.text === '';
    at = row.end + 1;
  }
  return text.length;
}

/** What the lines of a text say that it is, of which the most telling counts; and how many there are. */
function lookThrough(text: string, start: number, end: number): { says: Unsupported | null; lines: number } {
  let best: ReturnType<typeof namedBy> = null;
  let lines = 0;
  for (let at = start; at < end; lines += 1) {
    const row = rowAt(text, at);
    const found = namedBy(row.text);
    if (found !== null && (best === null || found.rank < best.rank)) best = found;
    at = row.end + 1;
  }
  return { says: best?.says ?? null, lines };
}
