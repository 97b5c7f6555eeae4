/** The end of an answer whose beginning is gone, on a line of its own (BAD-3). */

/** A line of data that closes lists and objects which it does not open: the end of an answer whose beginning is gone. */
export const closesMore = (line: string): boolean =>
  /["\dle\]}]\s{0,5}[\]}]\s{0,5}[\]}],?\s*$/.test(line) && closers(line) > 0;

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
