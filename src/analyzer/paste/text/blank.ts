/** Stretches of a text that hold nothing: looked at from one end, so that a text of many pieces is not read again for each. */

/** Whether nothing but white space stands above `end`. */
export function isBlankBefore(text: string, end: number): boolean {
  let at = end;
  while (at > 0 && isSpace(text, at - 1)) at -= 1;
  return at <= 0;
}

/** Whether nothing but white space stands from `start` on. */
export function isBlankAfter(text: string, start: number): boolean {
  let at = start;
  while (at < text.length && isSpace(text, at)) at += 1;
  return at >= text.length;
}

/** White space of any kind; the common ones are told without a look at the others. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  return code >= 160 && /\s/.test(text.charAt(at));
}

/** Whether the text, or what stands in one piece, ends here; blanks behind its last line are nothing of it. */
export function endsPieceAt(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && next - at < MAX_BLANKS && BLANKS.has(text.charCodeAt(next))) next += 1;
  if (next >= text.length) return true;
  if (text.charCodeAt(next) !== 10) return false;
  const limit = Math.min(text.length, next + 200);
  for (next += 1; next < limit; next += 1) {
    const code = text.charCodeAt(next);
    if (code === 10) return true;
    if (code !== 32 && !/\s/.test(text.charAt(next))) return false;
  }
  return true;
}

/** Blank, tab and carriage return. */
const BLANKS: ReadonlySet<number> = new Set([32, 9, 13]);
const MAX_BLANKS = 200;

/** Space or tab. */
export function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}
