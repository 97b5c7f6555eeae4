/** Splits a text into pieces, line by line, and hands each to the reader of its format (BAD-1, BAD-2). */
import { explainError } from './aws-errors.ts';
import { continuesBelow, isPrompt, readCommand } from './command-line.ts';
import type { Draft } from './draft.ts';
import { unsupportedLine } from './formats/unsupported.ts';
import { embeddedJson, isHeadless, startsJson } from './json/starts.ts';
import { readJsonPiece } from './json/read-json.ts';
import type { FastBudget } from './json/read-json.ts';
import type { Log } from './log.ts';
import { emptyText, nothingRecognised, onlyCommand } from './nothing-found.ts';
import type { MappedText } from './text-map.ts';
import type { CommandLine } from './types.ts';

/** What a kind of line looks like to its detector. */
interface Line {
  readonly start: number;
  /** Offset of the first character that is not blank. */
  readonly first: number;
  readonly end: number;
  /** The line, trimmed, at most so long that a pattern may see it. */
  readonly text: string;
}

interface State {
  readonly base: MappedText;
  readonly log: Log;
  readonly budget: FastBudget;
  readonly drafts: Draft[];
  command: CommandLine | null;
  commands: number;
  /** Offsets of lines that nothing understood. */
  unknown: number[];
}

/** Reads at `line`: the offset to go on from, or null when the line is not its business. */
type Detector = (line: Line, state: State) => number | null;

const MAX_LINE = 4000;

/** Every document of a text that is not one sound document. */
export function readPieces(base: MappedText, log: Log): Draft[] {
  const { text } = base;
  const state: State = {
    base,
    log,
    budget: { left: text.length * 4 + 1000 },
    drafts: [],
    command: null,
    commands: 0,
    unknown: [],
  };
  let at = 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = lineAt(text, at, end);
    let next: number | null = null;
    if (line.text !== '') {
      for (const detect of DETECTORS) {
        next = detect(line, state);
        if (next !== null) break;
      }
      if (next === null) state.unknown.push(line.first);
    }
    at = next === null || next <= at ? end + 1 : next;
  }
  remarkOnRest(state);
  return state.drafts;
}

function lineAt(text: string, start: number, end: number): Line {
  let first = start;
  while (first < end && ' \t\r'.includes(text.charAt(first))) first += 1;
  return { start, first, end, text: text.slice(first, Math.min(end, first + MAX_LINE)).trimEnd() };
}

function accept(state: State, drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    if (index === 0) draft.command = state.command;
    state.drafts.push(draft);
  });
  if (drafts.length > 0) state.command = null;
}

function readJsonAt(state: State, at: number, options: { headless: boolean }): number {
  const piece = readJsonPiece(state.base, at, state.log, state.budget, options);
  accept(state, piece.drafts);
  return Math.max(piece.end, at + 1);
}

const json: Detector = (line, state) =>
  startsJson(state.base.text, line.first) ? readJsonAt(state, line.first, { headless: false }) : null;

const headless: Detector = (line, state) =>
  isHeadless(line.text) ? readJsonAt(state, line.first, { headless: true }) : null;

const embedded: Detector = (line, state) => {
  const offset = embeddedJson(line.text);
  return offset === -1 ? null : readJsonAt(state, line.first + offset, { headless: false });
};

const command: Detector = (line, state) => {
  let end = line.end;
  let text = state.base.text.slice(line.first, Math.min(end, line.first + MAX_LINE)).trimEnd();
  const first = readCommand(text);
  if (first === null) return null;
  while (continuesBelow(text) && end < state.base.text.length && text.length < MAX_LINE) {
    const newline = state.base.text.indexOf('\n', end + 1);
    const next = newline === -1 ? state.base.text.length : newline;
    text = `${text.slice(0, -1).trimEnd()} ${state.base.text.slice(end + 1, Math.min(next, end + MAX_LINE)).trim()}`;
    end = next;
  }
  state.command = readCommand(text) ?? first;
  state.commands += 1;
  return end + 1;
};

const awsError: Detector = (line, state) => {
  const explanation = explainError(line.text);
  if (explanation === null) return null;
  state.log.add(state.base, line.first, { severity: 'error', code: 'BAD-13', ...explanation });
  state.command = null;
  return line.end + 1;
};

const prompt: Detector = (line) => (isPrompt(line.text) ? line.end + 1 : null);

const fence: Detector = (line) => (line.text.startsWith('```') || line.text.startsWith('~~~') ? line.end + 1 : null);

/** `WARNING: Resulting JSON is truncated …` above PowerShell's output (FMT-7). */
const powershellWarning: Detector = (line, state) => {
  if (!/^WARNING: .{0,80}truncated as serialization/.test(line.text)) return null;
  state.log.add(state.base, line.first, {
    severity: 'warning',
    code: 'FMT-7',
    text: 'PowerShell says that it cut nested values. Convert with a greater depth, and paste that.',
    command: 'Get-EC2RouteTable | ConvertTo-Json -Depth 6',
  });
  return line.end + 1;
};

const unsupported: Detector = (line, state) => {
  const words = unsupportedLine(line.text);
  if (words === null) return null;
  state.log.add(state.base, line.first, { severity: 'error', code: 'FMT-8', ...words });
  return state.base.text.length;
};

/** In order: the first that takes a line has it. */
const DETECTORS: readonly Detector[] = [
  json,
  awsError,
  command,
  powershellWarning,
  fence,
  unsupported,
  headless,
  prompt,
  embedded,
];

function remarkOnRest(state: State): void {
  const { base, log, drafts, unknown } = state;
  const first = unknown[0];
  const said = log.remarks.some((remark) => remark.severity === 'error');
  if (drafts.length > 0 && first !== undefined) {
    const lines = unknown.length === 1 ? 'One line was' : `${String(unknown.length)} lines were`;
    log.add(base, first, {
      severity: 'note',
      code: 'BAD-1',
      text: `${lines} not understood and skipped, beginning here. If they belong to the output, paste it again with --output json.`,
    });
  }
  if (drafts.length > 0 || said) return;
  if (base.text.trim() === '') log.add(base, 0, emptyText());
  else if (unknown.length === 0 && state.commands > 0) log.add(base, 0, onlyCommand());
  else log.add(base, first ?? 0, nothingRecognised(base.text.trim().split('\n', 100_000).length));
}
