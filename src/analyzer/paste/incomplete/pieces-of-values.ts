/** Lines that are the end of a value whose beginning is gone, by their look alone (BAD-3). */

const PIECES = [
  // A colon and a value, without the name before it; a quote that closes and never opened.
  /^["']?:\s+\S/,
  /^[^\s"'`]{0,100}["']$/,
  // The end of a time.
  /^(?!\d{4}-\d\d-\d\dT)[\dT:.+-]{0,30}:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)["']?$/,
  // A number or a time, which YAML has in quotes.
  /^(?:"\d[\w.:+-]{0,40}"|'\d[\w.:+-]{0,40}')$/,
  // Nothing, in quotes or in brackets.
  /^(?:""|''|\[\]|\{\})$/,
];

/**
 * Whether a line is such an end.
 * @param line without blanks around it
 * @example isPieceOfValue('4:07Z') // true
 */
export const isPieceOfValue = (line: string): boolean => PIECES.some((piece) => piece.test(line));
