/** Lines that give no document: errors, commands, prompts, what chats put around a listing. */
import { mayBeRefusal } from './sentences/refusal-cue.ts';
import type { Detector, Line, State } from './format-reader.ts';
import { beginsAnswer } from './foreign/begins-answer.ts';
import { lineBelow } from './formats/line-below.ts';
import { isEndOfTag, tagsOf } from './incomplete/end-of-tag.ts';
import { isEndOfElement } from './incomplete/missing-start.ts';
import { commands } from './parts/commands.ts';
import { foreignText } from './parts/foreign.ts';
import { refusals } from './parts/refusals.ts';
import { POWERSHELL_TRUNCATED } from './sentences/formats.ts';
import { withHints } from './sentences/unsupported.ts';
import { isOfTerminal } from './terminal.ts';
import { isBlankBefore } from './text/blank.ts';

/** An error in place of data (BAD-13). */
export const awsError: Detector = (line, state) => {
  if (!mayBeRefusal(line.text)) return null;
  const explanation = state.parts.use(refusals).explainError(line.text);
  if (explanation === null) return null;
  state.log.add(state.base, line.first, { severity: 'error', code: 'BAD-13', ...explanation });
  state.command = null;
  return line.end + 1;
};

/** What Markdown, wikis, ticket systems and databases put around a listing, and the line between two documents of YAML (BAD-11). */
const FENCE =
  /^(?:(?:```|~~~).*|---|-{4}|\.{4}|\{(?:noformat|code)[^}]{0,80}\}|\[\/?code\]|\[source.{0,80}\]|\.\. code.{0,80}|\[Pipeline\] .{1,80}|\(\d{1,9} rows?\)|\d{1,9} rows? in set(?: \([\d. a-z]{1,20}\))?|#\+(?:BEGIN|END)_\w.*|([=*#~])\1{1,20} [^\t|]{1,80} \1{2,20}|(?:TASK|PLAY|RUNNING HANDLER)\b.{0,120} \*{3,400}|<\/?(?:details|summary|nowiki|syntaxhighlight)\b.*)$/i;

/** An id as a heading: decorated, or with a colon behind it. It says what the listing below is of. */
const HEADING = /^(?:[#*_>=]{1,6} ?`?[a-z]{2,8}-[\w*.…-]{1,60}`?[*_:]{0,3}|[a-z]{2,8}-[\w*.…-]{1,60}:)$/;

/** The same without decoration, above an empty line or a listing, where no command asked for ids. */
const BARE_HEADING = /^(?:rtb|subnet)-[\w*.…-]{1,60}$/;

export const fence: Detector = (line, state) => (isBesideListing(line, state) ? line.end + 1 : null);

const isBesideListing = (line: Line, state: State): boolean =>
  FENCE.test(line.text) ||
  HEADING.test(line.text) ||
  (state.command === null && BARE_HEADING.test(line.text) && /^\s{0,200}(?:$|[[|`])/.test(lineBelow(line, state)));

/** PowerShell says itself that it cut nested values (FMT-7). */
export const powershellWarning: Detector = (line, state) => {
  if (!/^WARNING: .{0,80}truncated as serialization/.test(line.text)) return null;
  state.log.add(state.base, line.first, POWERSHELL_TRUNCATED);
  return line.end + 1;
};

/** A text that is no output: named where it has a name (FMT-8), and set aside; what stands below it is read. */
export const foreign: Detector = (line, state) => {
  const { base, log } = state;
  // What stands right below a command is what it printed.
  if (line.start === state.commandEnd) return null;
  if (isEndOfTag(line.text) && tagsOf(base).isXml) return null;
  // A stretch is empty where an answer begins, and says nothing of the lines below.
  if (beginsAnswer(line, state)) {
    if (line.start >= state.lookedUntil) state.lookedUntil = line.start + 1;
    return null;
  }
  const { runAt, stretchAt } = state.parts.use(foreignText);
  const found = line.start < state.lookedUntil ? runAt(base.text, line.start) : stretchAt(base.text, line.start);
  if (found.isOutput || (found.isWords && mayBeMore(line, state))) {
    state.lookedUntil = Math.max(state.lookedUntil, found.end);
    return null;
  }
  log.setAside(base, line.start, found.end, found.says);
  if (found.says !== null) log.name(base, line.start, withHints(found.says, base.text.slice(line.start, found.end)));
  else if (!found.isWords) {
    state.aside.lines += found.lines;
    state.aside.first ??= line.start;
  }
  return found.end;
};

/** Words that name a function, whose network is then not known; and at the top of a text what may be the end of an answer (BAD-3). */
function mayBeMore(line: Line, state: State): boolean {
  if (line.text.includes(':function:')) return true;
  return (
    isBlankBefore(state.base.text, line.start) &&
    !state.parts.use(foreignText).isSentence(line.text) &&
    isEndOfElement(line, lineBelow(line, state))
  );
}

/** A command above its output; it may go on in the lines below. */
export const command: Detector = (line, state) => {
  if (!line.text.includes('aws')) return null;
  const found = state.parts.use(commands).commandFrom(state.base.text, line.text, line.end);
  if (found === null) return null;
  state.command = found.command;
  state.commands += 1;
  state.commandEnd = found.end + 1;
  return found.end + 1;
};

/** A lone `>` is a prompt, unless it is the end of a tag: above another, or in a text with answers in XML and no other such prompt. */
export const prompt: Detector = (line, state) =>
  isOfTerminal(line.text) && !(line.text === '>' && isUnderTags(line, state)) ? line.end + 1 : null;

function isUnderTags(line: Line, state: State): boolean {
  if (lineBelow(line, state).startsWith('<')) return true;
  const { isXml, isQuoted } = tagsOf(state.base);
  return isXml && !isQuoted;
}
