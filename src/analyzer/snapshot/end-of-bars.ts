/** The end of a row of a table, or of a border, whose beginning is gone (BAD-3). */

/**
 * Whether a line, which nobody understood, is such an end; whole rows and borders begin with a bar, a cross or dashes.
 * @param beside the lines above and below it: a drawing has bars in many lines; null for a part of a line
 * @example isEndOfBars('2a2a2a2  |||', ['', '']) // true
 */
export function isEndOfBars(line: string, beside: readonly (string | undefined)[] | null): boolean {
  const text = line.slice(0, MAX_LINE).trimEnd();
  if (/^[^|+`]/.test(text)) return ENDS_IN_BARS.test(text);
  if (/^(?:\||\+\|)$/.test(text)) return beside?.every((one = '') => one.trim() === '') === true;
  return /^[-+|]+$/.test(text) && !/^(?:[-|]|\|?[-+]+\|?)$/.test(text);
}

/** Behind a cell stand two blanks, and in a border a cross. */
const ENDS_IN_BARS = /(?: {2}|\+)\|+$|^-+\+[-+]*$/;

/** The part of a line that is looked at. */
const MAX_LINE = 400;
