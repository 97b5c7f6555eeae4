/** Titles of the console's pages above rows, `rtb-0a1b2c3d4e5f60718 / private-b`: half of one, and one without rows, show a loss (BAD-3). */
import { lineHead } from '../../text/line-head.ts';

/** Whether the line right above rows is the end of a title: what stood above it is gone too. */
export function isBelowHalfTitle(text: string, start: number): boolean {
  const above = text.slice(Math.max(0, start - MAX_TITLE), Math.max(0, start - 1));
  return HALF_TITLE.test(above.slice(above.lastIndexOf('\n') + 1).trim());
}

/**
 * Whether a title stands below rows, and no rows below it: another table was there.
 * @param at the line below the rows
 * @param begins whether rows begin with a line
 */
export function isTitleAlone(text: string, at: number, begins: (line: string) => boolean): boolean {
  return TITLE.test(lineFrom(text, at)) && !begins(lineFrom(text, at, 1));
}

/** The line at a place, or one of those below it, without the empty ones. */
function lineFrom(text: string, at: number, skip = 0): string {
  let left = skip;
  for (let from = at; from < text.length;) {
    const newline = text.indexOf('\n', from);
    const line = lineHead(text, from, MAX_TITLE).trim();
    if (line !== '' && left === 0) return line;
    if (line !== '') left -= 1;
    if (newline === -1) break;
    from = newline + 1;
  }
  return '';
}

const MAX_TITLE = 200;
const TITLE = /^rtb-[\da-f]{1,17}(?: \/ .{0,160})?$/;
const HALF_TITLE = /^(?!rtb-(?:[\da-f]{8}|[\da-f]{17}) )[a-z]{0,3}-?[\da-f]{1,17} \/ \S/;
