/** JSON inside JSON: a log record whose message is a document, or a document with its quotes escaped (BAD-12). */
import { applyEdits, slice } from '../../text/text-map.ts';
import type { Edit, MappedText } from '../../text/text-map.ts';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** The end of a text with escaped quotes that starts at `start`: the first quote that is not escaped, or the end. */
export function escapedEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\\') at += 2;
    else if (character === '"') return at;
    else at += 1;
  }
  return text.length;
}

/** One level of escapes taken off a stretch, with the way back. */
export function unescaped(base: MappedText, start: number, end: number): MappedText {
  const part = slice(base, start, end);
  const edits: Edit[] = [];
  for (let at = part.text.indexOf('\\'); at !== -1; at = part.text.indexOf('\\', at + 2)) {
    const next = part.text.charAt(at + 1);
    const hex = next === 'u' ? part.text.slice(at + 2, at + 6) : '';
    if (/^[0-9a-fA-F]{4}$/.test(hex))
      edits.push({ start: at, end: at + 6, insert: String.fromCharCode(Number.parseInt(hex, 16)) });
    else edits.push({ start: at, end: Math.min(at + 2, part.text.length), insert: ESCAPES.get(next) ?? next });
  }
  return applyEdits(part, edits);
}

/** Whether a bracket at `at` starts JSON with escaped quotes. */
export function startsEscaped(text: string, at: number): boolean {
  return /^[{[](?:\s|\\[nrt]){0,40}(?:[{[](?:\s|\\[nrt]){0,40})?\\"/.test(text.slice(at, at + 100));
}
