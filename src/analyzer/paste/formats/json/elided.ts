/** What a person left out (`...`, `[…]`, `<snip>`), and comments, which may say so (BAD-4, BAD-6). */
import { saysElided } from '../../incomplete/elided.ts';
import { isBlank } from '../../text/blank.ts';

/** The end of a mark of what was left out at `from` (`...`, `…`, `[...]`, `{…}`, `<snip>`); -1 when there is none (BAD-4). */
export function elidedEnd(text: string, from: number, limit: number): number {
  const character = text.charAt(from);
  if (character === '…') return from + 1;
  if (character === '.')
    return text.startsWith('...', from) || text.startsWith('..', from) ? dotsEnd(text, from, limit) : -1;
  if (character === '<' || character === '(' || character === '-') {
    const stop = character === '<' ? '>' : character === '(' ? ')' : '\n';
    const end = text.slice(from, Math.min(from + 80, limit)).indexOf(stop);
    const words = end === -1 ? '' : text.slice(from, from + end);
    const isElided = words !== '' && saysElided(words);
    return isElided ? from + end + (stop === '\n' ? 0 : 1) : -1;
  }
  if (character === '[' || character === '{') {
    let at = from + 1;
    while (at < limit && isBlank(text.charAt(at))) at += 1;
    const dots = text.charAt(at) === '…' ? at + 1 : text.startsWith('...', at) ? dotsEnd(text, at, limit) : -1;
    const word = ['Object', 'Array', 'Circular'].find((name) => text.startsWith(`${name}]`, at));
    let close = word === undefined ? dots : at + word.length;
    if (close === -1) return -1;
    while (close < limit && isBlank(text.charAt(close))) close += 1;
    return text.charAt(close) === (character === '[' ? ']' : '}') ? close + 1 : -1;
  }
  return -1;
}

function dotsEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text.charAt(at) === '.') at += 1;
  // less prints `...skipping...` where a reader jumped.
  if (text.startsWith('skipping', at)) {
    at += 'skipping'.length;
    while (at < limit && text.charAt(at) === '.') at += 1;
  }
  return at;
}

/** The end of a comment at `from`, and whether it says that something was left out; null when there is none. */
export function readComment(text: string, from: number, limit: number): { end: number; isElided: boolean } | null {
  let end: number;
  if (text.startsWith('/*', from)) {
    const close = text.indexOf('*/', from + 2);
    end = close === -1 ? limit : Math.min(close + 2, limit);
  } else if (text.startsWith('//', from) || text.charAt(from) === '#') {
    const newline = text.indexOf('\n', from);
    end = newline === -1 ? limit : Math.min(newline, limit);
  } else return null;
  const words = text.slice(from, Math.min(end, from + 200));
  return { end, isElided: saysElided(words) };
}
