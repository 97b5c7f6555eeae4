/** Lines that are the end of an answer whose beginning is gone, or the beginning of one whose end is (BAD-3). */

/** A line of data that closes lists and objects which it does not open, or begins in the middle of a name. */
export const isPiece = (line: string): boolean =>
  (CLOSES.test(line) && closers(line) > 0) || HALF_FIELD.test(line) || HALF_NAME.test(line);

/** Two brackets behind a value, or one right behind a quote, as programs print it: code has a blank there. */
const CLOSES = /(?:["'\dle\]}]\s{0,5}[\]}]\s{0,5}[\]}]|["'][\]}]),?\s*$/;

/** A colon and an id, without the name before it. */
const HALF_FIELD = /^\s{0,40}["']?:\s{0,5}["']?[a-z]{1,16}-[\da-f]{4}/;

/** A quote and the beginning of a name, and the line ends. */
const HALF_NAME = /^\s{0,40}["'][A-Z][A-Za-z]{0,60}$/;

/** How many brackets a line closes beyond those that it opens. */
function closers(line: string): number {
  let open = 0;
  let more = 0;
  for (const character of line.slice(0, MAX_LINE)) {
    if (character === '{' || character === '[') open += 1;
    else if (character === '}' || character === ']') {
      if (open > 0) open -= 1;
      else more += 1;
    }
  }
  return more;
}

/** The part of a line that is looked at. */
const MAX_LINE = 4000;
