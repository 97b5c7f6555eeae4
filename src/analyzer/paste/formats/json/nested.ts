/** JSON inside JSON: a log record whose message is a document, or a document with its quotes escaped (BAD-12). */
import { isWrapper } from '../../../aws/names.ts';
import type { Path } from '../../types.ts';
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

/** First names of answers that are one flat object. */
const FLAT = new Set(['FunctionName', 'RouteTableId', 'EnableDnsSupport', 'EnableDnsHostnames']);

/** Where people write what they like into a resource: a description, the value of a tag. It is no output (BAD-12). */
function isFreeText(root: unknown, path: Path): boolean {
  const last = path.at(-1);
  if (last === 'Description' || last === 'Comment') return true;
  let holder = root;
  for (const step of path.slice(0, -1))
    holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined;
  return last === 'Value' && typeof holder === 'object' && holder !== null && 'Key' in holder;
}

/** How many values of a log record are looked at. */
const MAX_LOOKED_AT = 2000;

/** Path of the first text in a value that is itself output of a command; null when there is none. */
export function nestedAt(root: unknown): Path | null {
  const queue: { value: unknown; path: Path }[] = [{ value: root, path: [] }];
  for (let looked = 0; looked < queue.length && looked < MAX_LOOKED_AT; looked += 1) {
    const { value, path } = queue[looked] ?? { value: null, path: [] };
    if (typeof value === 'string') {
      const name = /^\s{0,20}\[?\s{0,20}\{\s{0,40}"(\w{1,60})"/.exec(value)?.[1];
      if (name !== undefined && (isWrapper(name) || FLAT.has(name)) && !isFreeText(root, path)) return path;
    } else if (typeof value === 'object' && value !== null && path.length < 5) {
      for (const [key, child] of Object.entries(value).slice(0, 200)) {
        // Output of a command that holds text (a policy) is read as what it is.
        if (path.length === 0 && isWrapper(key)) return null;
        queue.push({ value: child, path: [...path, Array.isArray(value) ? Number(key) : key] });
      }
    }
  }
  return null;
}
