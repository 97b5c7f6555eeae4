/** Lines with a command or a prompt: no JSON goes on behind one, so an answer that is still open there was cut off (BAD-3). */
import type { MappedText } from '../../text/text-map.ts';

/** What shells and Python print before what is typed, or a command of AWS without it. */
const PROMPT =
  /^[ \t]{0,8}(?:(?:\$ )?aws (?:ec2|lambda|lambda-web|lambda-core) [a-z]|PS [A-Za-z]:[^\n>"']{0,200}>|>>> |\$ [a-z])/;

const lines = new WeakMap<MappedText, readonly number[]>();

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
export const isPromptAt = (text: string, at: number): boolean => PROMPT.test(text.slice(at, at + 240));
