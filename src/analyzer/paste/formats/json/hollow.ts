/** Brackets with nothing between them. */

/**
 * Whether what stood between two brackets is lost: they stand on two lines with nothing between them (BAD-3). PowerShell leaves a blank line
 * in them. Where all that is empty in a text stands so, whoever printed it does it that way.
 * @param text a text that holds the brackets
 */
export const isHollow = (text: string): boolean => HOLLOW.test(text) && (CLOSED.test(text) || !TWICE.test(text));

/** Whether brackets and what stands between them are two lines. */
export const isOnTwoLines = (brackets: string): boolean => HOLLOW.test(brackets);

const HOLLOW = /[[{]\r?\n[ \t]*[\]}]/;
const TWICE = /[[{]\r?\n[ \t]*[\]}][\s\S]*[[{]\r?\n[ \t]*[\]}]/;
const CLOSED = /\[\]|\{\}/;
