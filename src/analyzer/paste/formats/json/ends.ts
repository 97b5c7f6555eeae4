/** How JSON ends: with a bracket; and where its edges are when a start is missing, or a call of Python stands in it (BAD-3). */
import type { FormatReader } from '../../format-reader.ts';
import { skipToCode } from './ground.ts';

export const ends: FormatReader['ends'] = () => 'mark';

/** Where sense begins in a text whose start was cut off: after the string, or word, that was cut in two. */
export function startOfSense(text: string, start: number, limit: number): number {
  const quote = text.indexOf('"', start);
  if (quote === -1 || quote >= limit) return start;
  let before = quote - 1;
  while (before >= start && ' \t\r\n'.includes(text.charAt(before))) before -= 1;
  const next = skipToCode(text, quote + 1, limit);
  const opens = before >= start && '{[,:'.includes(text.charAt(before));
  if (opens || !':,}]'.includes(text.charAt(next))) return start;
  if (before < start && text.charAt(next) !== ':' && quote === skipToCode(text, start, limit)) return quote + 1;
  return text.charAt(next) === ':' ? next + 1 : quote + 1;
}

/** The end of a call's brackets; calls are short, so a lost bracket costs little. */
export function callEnd(text: string, open: number, limit: number): number {
  let depth = 0;
  const stop = Math.min(limit, open + 200);
  for (let at = open; at < stop; at += 1) {
    if (text.charAt(at) === '(') depth += 1;
    else if (text.charAt(at) === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return open + 1;
}
