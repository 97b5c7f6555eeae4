/** A name with its colon in block YAML, plain or in quotes. */

export interface Key {
  readonly name: string;
  /** Characters up to and with the colon. */
  readonly length: number;
}

const QUOTED = /^(?:"([^"\\]{1,200})"|'([^']{1,200})'):(?=\s|$)/;

const MAX_NAME = 200;

/** The name at `from`, in a line that ends at `end`; null when none stands there. Plain names, nearly all, need no pattern. */
export function keyAt(text: string, from: number, end: number): Key | null {
  const first = text.charCodeAt(from);
  if (first === 34 || first === 39) {
    const match = QUOTED.exec(text.slice(from, Math.min(end, from + MAX_NAME + 10)));
    return match === null ? null : { name: match[1] ?? match[2] ?? '', length: match[0].length };
  }
  if (!isLetter(first)) return null;
  const stop = Math.min(end, from + 1 + MAX_NAME);
  let at = from + 1;
  while (at < stop && isInName(text.charCodeAt(at))) at += 1;
  if (at >= end || text.charCodeAt(at) !== 58) return null;
  const isAlone = at + 1 >= end || text.charCodeAt(at + 1) === 32 || /\s/.test(text.charAt(at + 1));
  return isAlone ? { name: text.slice(from, at), length: at + 1 - from } : null;
}

/** A letter, `_` or `$`. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 36;
}

/** A letter, a digit, or one of `. / -`. */
function isInName(code: number): boolean {
  return isLetter(code) || (code >= 45 && code <= 57);
}
