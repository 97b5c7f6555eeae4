/** Lines that give no document: errors, commands, prompts, what chats put around a listing. */
import { explainError } from './sentences/aws-errors.ts';
import { continuesBelow, isPrompt, readCommand } from './command-line.ts';
import type { Detector } from './format-reader.ts';
import { endOfCode } from './formats/beyond-code.ts';
import { lineBelow } from './formats/line-below.ts';
import { unsupportedLine } from './formats/unsupported.ts';
import { POWERSHELL_TRUNCATED } from './sentences/formats.ts';

/** An error in place of data (BAD-13). */
export const awsError: Detector = (line, state) => {
  const explanation = explainError(line.text);
  if (explanation === null) return null;
  state.log.add(state.base, line.first, { severity: 'error', code: 'BAD-13', ...explanation });
  state.command = null;
  return line.end + 1;
};

/** What Markdown, wikis and ticket systems put around a listing, and the line between two documents of YAML (BAD-11). */
const FENCE =
  /^(?:(?:```|~~~).*|---|-{4}|\.{4}|\{(?:noformat|code)[^}]{0,80}\}|\[\/?code\]|\[source.{0,80}\]|\.\. code.{0,80}|#\+(?:BEGIN|END)_\w.*|<\/?(?:details|summary|nowiki|syntaxhighlight)\b.*)$/i;

export const fence: Detector = (line) => (FENCE.test(line.text) ? line.end + 1 : null);

/** PowerShell says itself that it cut nested values (FMT-7). */
export const powershellWarning: Detector = (line, state) => {
  if (!/^WARNING: .{0,80}truncated as serialization/.test(line.text)) return null;
  state.log.add(state.base, line.first, POWERSHELL_TRUNCATED);
  return line.end + 1;
};

/** Terraform or CloudFormation (FMT-8): named once, and what stands below it is read. */
export const unsupported: Detector = (line, state) => {
  const words = unsupportedLine(line.text);
  if (words === null) return null;
  if (!state.log.remarks.some(({ text }) => text === words.text))
    state.log.add(state.base, line.first, { severity: 'error', code: 'FMT-8', ...words });
  return endOfCode(state.base.text, line.start, line.first - line.start);
};

const MAX_COMMAND = 8000;

/** A command above its output; it may go on in the lines below. */
export const command: Detector = (line, state) => {
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
export const prompt: Detector = (line, state) =>
  isPrompt(line.text) && !(line.text === '>' && lineBelow(line, state).startsWith('<')) ? line.end + 1 : null;
