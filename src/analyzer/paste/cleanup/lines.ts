/** Lines of a text, for damage that stands at the same place of every line. */

export interface DamagedLine {
  readonly start: number;
  /** Before the line break, and before a carriage return that belongs to it. */
  readonly end: number;
}

/** The lines of a text that hold something, in order. */
export function* filledLines(text: string): Generator<DamagedLine> {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 ? text.length : newline;
    const end = stop > start && text.charAt(stop - 1) === '\r' ? stop - 1 : stop;
    if (!isEmpty(text, start, end)) yield { start, end };
    start = stop + 1;
  }
}

/** The line ends that a pattern sees are short; a longer line is judged by its head. */
export const HEAD = 200;

/** Whether a stretch of a text is blanks and nothing else. */
export function isEmpty(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!' \t\r'.includes(text.charAt(at))) return false;
  return true;
}
