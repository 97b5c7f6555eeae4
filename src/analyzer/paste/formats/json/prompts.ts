/** Where an answer that is still open was cut off: at a command, at a prompt, and at the first line of another answer (BAD-3). */
import { isWrapper } from '../../../aws/names.ts';
import { beside } from '../../../beside.ts';
import { endsAnswer } from '../../terminal.ts';
import type { MappedText } from '../../text/text-map.ts';

/** The part of a line that is looked at, and the blanks that may stand before it. */
const [HEAD, INDENT] = [240, 8];

/** A prompt right behind what was cut in the middle of a line. */
const GLUED =
  /(?<=\S)(?:\[[\w.-]{1,64}@[^\]\n"]{1,100}\]|[\w.-]{1,64}@[\w.-]{1,64}:[^\n"$#%{}]{0,100})[$#%] ?(?=aws (?:ec2|lambda) [a-z])/g;

/** The first lines of an answer as the command line prints it, at the margin. */
const ANSWER = /\n\{\r?\n[ \t]{1,8}"([A-Z]\w{1,60})": ?\[/g;

const lines = beside<MappedText, readonly number[]>();

/** Where each such line of a text begins; looked for once, however many pieces the text has. */
function promptsOf(base: MappedText): readonly number[] {
  const known = lines.get(base);
  if (known !== undefined) return known;
  const found: number[] = [];
  const { text } = base;
  for (let at = 0; at < text.length;) {
    if (isPromptAt(text, at)) found.push(at);
    const newline = text.indexOf('\n', at);
    at = newline === -1 ? text.length : newline + 1;
  }
  for (const { index, 0: glued } of text.matchAll(GLUED)) if (glued !== '') found.push(index);
  for (const { index, 1: name = '' } of text.matchAll(ANSWER)) if (isWrapper(name)) found.push(index + 1);
  found.sort((a, b) => a - b);
  lines.set(base, found);
  return found;
}

/** The start of the first such line behind a place, or the end of the text. */
export function nextPrompt(base: MappedText, from: number): number {
  const all = promptsOf(base);
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return all[low] ?? base.text.length;
}

/** Whether such a line begins at a place. */
export function isPromptAt(text: string, at: number): boolean {
  let start = at;
  while (start < at + INDENT && ' \t'.includes(text.charAt(start)) && start < text.length) start += 1;
  // Most lines of JSON are told by their first character.
  if ('"{}],'.includes(text.charAt(start))) return false;
  const [line = ''] = text.slice(start, start + HEAD).split('\n', 1);
  return endsAnswer(line);
}
