/** Pasted names are data on a terminal and in Markdown too: what would move the cursor or turn the line around is not printed. */

// C0 and C1 controls (a line break among them: it would end the line that quotes it), the line and paragraph separators,
// and the marks and overrides of direction.
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** One line of text in which each such character is replaced by a visible mark. */
export const printable = (line: string): string => line.replaceAll(UNPRINTABLE, '\ufffd');
