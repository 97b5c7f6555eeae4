/** Outputs one below the other, just as a terminal shows them: sound JSON, the commands that printed it, and nothing else. */
import type { Parts } from '../parts.ts';
import type { DocumentBuilder } from './document-builder.ts';
import { isPlain, parseSound, plainBuilder } from './formats/json/plain.ts';
import { commands } from './parts/commands.ts';
import type { MappedText } from './text/text-map.ts';
import { isPlainCommand, isPlainPrompt } from './plain-lines.ts';
import { mayBeTold } from './told/may-be-told.ts';
import type { CommandLine } from './types.ts';

/** More of them are left to the reader that counts its work. */
const MAX_DOCUMENTS = 1000;

/** Characters that programs put into values, and what chats, web pages and terminals leave in them: such values are mended by the long way. */
const UNUSUAL = /[^\t\n\u0020-\u007e\u00c0-\u024f]|[Ââ]/;
const MARKS = ['<', '&', '](', '|http', '(http', '[.]', '(.)', '**', '{color', '^[', 'u001b'];

/** Where reading stands. */
interface Row {
  readonly base: MappedText;
  readonly parts: Parts;
  readonly builders: DocumentBuilder[];
  /** The last command, as long as nothing stands below it. */
  command: CommandLine | null;
  /** How many lines were seen, at least, and empty ones below them. */
  lines: number;
  gaps: number;
}

/**
 * The documents of such a text, each with the command above it; null for a text that may be anything else, which the reader of
 * pieces has to look at. Where this says something, that reader says the same.
 * @param parts has what reads commands, or is asked for it
 */
export function plainRow(base: MappedText, parts: Parts): readonly DocumentBuilder[] | null {
  const { text } = base;
  if (
    !(text.startsWith('{') || text.includes('\n{')) ||
    UNUSUAL.test(text) ||
    MARKS.some((mark) => text.includes(mark))
  )
    return null;
  const row: Row = { base, parts, builders: [], command: null, lines: 0, gaps: 0 };
  let isBelowBlank = true;
  for (let at = 0; at < text.length;) {
    const end = lineEnd(text, at);
    const isBlank = isBlankUntil(text, at, end);
    if (isBlank && !isBelowBlank) row.gaps += 1;
    isBelowBlank = isBlank;
    const next = isBlank ? end : text.charAt(at) === '{' ? document(row, at, end) : between(row, at, end);
    if (next === null) return null;
    at = next + 1;
  }
  return row.command !== null || row.builders.length === 0 || isSpacedOut(row) ? null : row.builders;
}

/** A blank line after every line is taken off by whoever mends texts. */
const isSpacedOut = ({ lines, gaps }: Row): boolean => lines > 5 && gaps >= (lines - 1) * 0.9;

/** Reads a document that begins on a line: on that line alone, or down to the bracket at the margin. Gives the end of its last line. */
function document(row: Row, start: number, end: number): number | null {
  const { base, builders } = row;
  const { text } = base;
  const isTall = end === start + 1;
  const close = isTall ? text.indexOf('\n}', start) : end - 2;
  if (close === -1 || builders.length === MAX_DOCUMENTS) return null;
  const last = isTall ? lineEnd(text, close + 1) : end;
  // The command line prints no blank lines: what put them in is said by whoever takes them off.
  if (isTall && (isBlankUntil(text, end + 1, lineEnd(text, end + 1)) || text.slice(start, close).includes('\n\n')))
    return null;
  const parsed = isBlankUntil(text, close + 2, last) ? parseSound(base, start, last) : null;
  if (parsed === null || !isPlain(parsed) || mayBeTold(parsed.value)) return null;
  const builder = plainBuilder(base, parsed);
  builder.command = row.command;
  row.command = null;
  row.lines += isTall ? 3 : 1;
  builders.push(builder);
  return last;
}

/** Reads a command, or a prompt. Gives the end of its last line. */
function between(row: Row, start: number, end: number): number | null {
  const { text } = row.base;
  const line = text.slice(start, end).trimEnd();
  row.lines += 1;
  if (isPlainPrompt(line)) return end;
  if (!isPlainCommand(line) || row.command !== null) return null;
  const { asksForSecrets, commandFrom } = row.parts.use(commands);
  const found = commandFrom(text, line, end);
  if (found === null || asksForSecrets(found.command)) return null;
  row.command = found.command;
  return found.end;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}

function isBlankUntil(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && ' \t'.includes(text.charAt(at))) at += 1;
  return at >= end;
}
