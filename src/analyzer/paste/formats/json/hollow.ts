/** Brackets on two lines with nothing between them: what stood there is lost (BAD-3). PowerShell leaves a blank line in them. */
export const HOLLOW = /[[{]\r?\n[ \t]*[\]}]/;
