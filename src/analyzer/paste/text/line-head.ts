/** A line of a text, or as much of it as is looked at: the end of a long one is not searched for. */

/** What stands from `start` to the end of the line, at most `most` characters. */
export function lineHead(text: string, start: number, most: number): string {
  const head = text.slice(start, start + most);
  const newline = head.indexOf('\n');
  return newline === -1 ? head : head.slice(0, newline);
}
