/** A whole paste inside one string of a program: `\n` for its line ends, `\"` for its quotes (BAD-12). */
import type { Edit } from '../text/text-map.ts';
import type { Damage } from './damage.ts';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', ''],
  ['t', '\t'],
]);
const ENOUGH = 4;

export const escapedText: Damage = {
  code: 'BAD-12',
  severity: 'note',
  text: () => 'Quotes and line ends were escaped, as inside a string of a program; one level of escapes was taken off.',
  find: (text) => (isEscaped(text) ? unescape(text) : []),
};

const JOINED = /\\n {0,200}(?:["'{}[\]$|+<-]|[A-Z]\w{1,60}:)/g;

/** No quote stands bare, but for a pair around the whole; and either quotes are escaped, or lines are. */
function isEscaped(text: string): boolean {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t\r\n'.includes(text.charAt(start))) start += 1;
  while (end > start && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  const isWrapped = end - start > 1 && text.charAt(start) === '"' && text.charAt(end - 1) === '"';
  if (isWrapped) [start, end] = [start + 1, end - 1];
  const isOneLine = !text.includes('\n', start) || text.indexOf('\n', start) >= end;
  // Lines that were joined, quotes as they are: what follows a line end is the start of a line.
  if (isOneLine && !text.includes('\\"') && (text.slice(0, 10_000).match(JOINED)?.length ?? 0) >= ENOUGH) return true;
  let quotes = 0;
  for (let at = text.indexOf('"', start); at !== -1 && at < end; at = text.indexOf('"', at + 1)) {
    if (text.charAt(at - 1) !== '\\') return false;
    quotes += 1;
  }
  if (quotes >= ENOUGH) return true;
  return isWrapped && isOneLine && text.includes('\\n');
}

function unescape(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('\\'); at !== -1 && at + 1 < text.length; at = text.indexOf('\\', at + 2)) {
    const next = text.charAt(at + 1);
    const insert = ESCAPES.get(next) ?? (next === '"' || next === '\\' || next === '/' ? next : null);
    if (insert !== null) edits.push({ start: at, end: at + 2, insert });
  }
  const opening = /^\s{0,200}(?:b?'|")/.exec(text)?.[0] ?? '';
  const first = opening.length;
  if (first === 0) return edits;
  const inside = [{ start: first - 1, end: first, insert: '' }, ...edits.filter(({ start }) => start >= first)];
  const last = text.trimEnd().length - 1;
  const isClosed = last >= first && text.charAt(last) === opening.at(-1) && text.charAt(last - 1) !== '\\';
  return isClosed ? [...inside, { start: last, end: last + 1, insert: '' }] : inside;
}
