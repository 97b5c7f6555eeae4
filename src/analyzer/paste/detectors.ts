/** Which reader takes a line: a table of detectors, asked in order. */
import type { Detector, Line, State } from './detector.ts';
import { awsError, fence, powershellWarning, unsupported } from './notices.ts';
import { asksForSecrets, continuesBelow, isPrompt, readCommand } from './command-line.ts';
import { isConsoleHeader, isConsoleRow, isTableOfRows } from './formats/console/rows.ts';
import { readConsoleLines, startsConsoleLines } from './formats/console/lines.ts';
import { startsMarkdown } from './formats/markdown/table.ts';
import { isProperty } from './formats/powershell/list.ts';
import { isNamelessRow } from './formats/text/nameless-rows.ts';
import {
  readConsolePiece,
  readMarkdownPiece,
  readPowershellListPiece,
  readNamelessPiece,
  readTablePiece,
  readTableRowsPiece,
  readTextPiece,
  readXmlPiece,
} from './formats/pieces.ts';
import { readYamlPiece } from './formats/yaml/piece.ts';
import type { Piece } from './formats/pieces.ts';
import { startsTable } from './formats/table/output.ts';
import { bareWord, isTextRecord, needsCommand } from './formats/text/output.ts';
import { startsXml } from './formats/xml/tags.ts';
import { startsYaml } from './formats/yaml/start.ts';
import { escapedEnd, startsEscaped, unescaped } from './formats/json/nested.ts';
import { readJsonPiece, readSound } from './formats/json/read-json.ts';
import { embeddedJson, isHeadless, startsJson } from './formats/json/starts.ts';
import { SECRETS } from './remarks.ts';
import { isBlankAfter, isBlankBefore } from './text/blank.ts';
import { lineHead } from './text/line-head.ts';

const MAX_COMMAND = 8000;

function accept(state: State, { builders, end }: Piece): number {
  const [first] = builders;
  if (first !== undefined && state.command !== null && asksForSecrets(state.command)) {
    state.log.add(first.base, first.span.start, SECRETS);
    state.command = null;
    return end;
  }
  if (first !== undefined) {
    first.command = state.command;
    state.command = null;
  }
  for (const builder of builders) state.builders.push(builder);
  return end;
}

function readJsonAt(state: State, at: number, options: { headless: boolean }): number {
  const piece = readJsonPiece(state.base, at, state.log, state.budget, options);
  return Math.max(accept(state, piece), at + 1);
}

const json: Detector = (line, state) =>
  startsJson(state.base.text, line.first) ? readJsonAt(state, line.first, { headless: false }) : null;

const headless: Detector = (line, state) =>
  isHeadless(line.text) ? readJsonAt(state, line.first, { headless: true }) : null;

const embedded: Detector = (line, state) => {
  const offset = embeddedJson(line.text);
  return offset === -1 ? null : readJsonAt(state, line.first + offset, { headless: false });
};

const escaped: Detector = (line, state) => {
  const { base, log } = state;
  const brackets = [line.text.indexOf('{'), line.text.indexOf('[')].filter(
    (at) => at !== -1 && startsEscaped(line.text, at),
  );
  const [offset] = brackets.sort((a, b) => a - b);
  if (offset === undefined) return null;
  const start = line.first + offset;
  const end = escapedEnd(base.text, start);
  const inner = unescaped(base, start, end);
  const piece =
    readSound(inner, log) ?? readJsonPiece(inner, 0, log, { left: inner.text.length * 2 }, { headless: false });
  log.add(
    base,
    start,
    {
      severity: 'note',
      code: 'BAD-12',
      text: 'The quotes of this document were escaped, as in a log line; one level of escapes was taken off.',
    },
    piece.builders[0] ?? null,
  );
  accept(state, piece);
  return Math.max(end + 1, line.end + 1);
};

const xml: Detector = (line, state) => {
  const offset = startsXml(line.text, 0)
    ? 0
    : line.text.slice(0, 2000).search(/<(?:\?xml |Describe[A-Z]\w{1,60}Response[ >])/);
  if (offset === -1) return null;
  const piece = readXmlPiece(state.base, line.first + offset, state.log);
  return piece === null ? null : accept(state, piece);
};

const markdown: Detector = (line, state) =>
  startsMarkdown(line.text, lineBelow(line, state).trim())
    ? accept(state, readMarkdownPiece(state.base, line.start, state.log))
    : null;

const table: Detector = (line, state) =>
  startsTable(line.text) ? accept(state, readTablePiece(state.base, line.start, state.log)) : null;

const textOutput: Detector = (line, state) => {
  const bare = bareWord(line.text, lineBelow(line, state).trimStart());
  const isElement = bare !== null && (state.command !== null || !needsCommand(bare));
  if (!isElement && !isTextRecord(line.text)) return null;
  const piece = readTextPiece(state.base, line.start, state.log);
  return piece.builders.length === 0 ? null : accept(state, piece);
};

const yaml: Detector = (line, state) =>
  startsYaml(line.text, lineBelow(line, state))
    ? accept(state, readYamlPiece(state.base, line.start, state.log, state.parsers))
    : null;

function lineBelow({ end }: Line, { base }: State): string {
  return lineHead(base.text, end + 1, 299);
}

const consoleRows: Detector = (line, state) =>
  isConsoleRow(line.text) || isConsoleHeader(line.text)
    ? accept(state, readConsolePiece(state.base, line.start, state.log))
    : null;

const tableOfRows: Detector = (line, state) =>
  isTableOfRows(line.text, lineBelow(line, state)) ? accept(state, readTableRowsPiece(state.base, line.start)) : null;

const powershellList: Detector = (line, state) =>
  isProperty(line.text) ? accept(state, readPowershellListPiece(state.base, line.first, state.log)) : null;

const consoleLines: Detector = (line, state) =>
  startsConsoleLines(state.base.text, line.start)
    ? accept(state, readConsolePiece(state.base, line.start, state.log, readConsoleLines))
    : null;

/** One id alone counts only below a command: anywhere else it is a word. */
const namelessRows: Detector = (line, state) => {
  if (!isNamelessRow(line.text) || (state.command === null && !line.text.includes('\t'))) return null;
  const piece = readNamelessPiece(state.base, line.start);
  // What stands above all else, without a command, may be the end of an output whose start was cut off (BAD-3).
  const isFirst = state.command === null && isBlankBefore(state.base.text, line.start);
  return isFirst && !isBlankAfter(state.base.text, piece.end) ? null : accept(state, piece);
};

const command: Detector = (line, state) => {
  const { text } = state.base;
  let { end } = line;
  let words = line.text;
  const first = readCommand(words);
  if (first === null) return null;
  while (continuesBelow(words) && end < text.length && words.length < MAX_COMMAND) {
    const newline = text.indexOf('\n', end + 1);
    const next = newline === -1 ? text.length : newline;
    words = `${words.slice(0, -1).trimEnd()} ${text.slice(end + 1, Math.min(next, end + MAX_COMMAND)).trim()}`;
    end = next;
  }
  state.command = readCommand(words) ?? first;
  state.commands += 1;
  return end + 1;
};

/** A lone `>` above a tag is the end of the tag before it, not a prompt. */
const prompt: Detector = (line, state) =>
  isPrompt(line.text) && !(line.text === '>' && lineBelow(line, state).startsWith('<')) ? line.end + 1 : null;

/** In order: the first that takes a line has it. */
export const DETECTORS: readonly Detector[] = [
  json,
  escaped,
  awsError,
  command,
  powershellWarning,
  fence,
  unsupported,
  xml,
  markdown,
  table,
  textOutput,
  yaml,
  tableOfRows,
  consoleRows,
  consoleLines,
  namelessRows,
  headless,
  powershellList,
  prompt,
  embedded,
];
