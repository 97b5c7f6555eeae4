/** YAML beyond the style of the command line: how it shows, and how far such a block reaches. */

/**
 * The end of the block around `start`, a line's beginning: before the first line left of its margin, or at it and neither a
 * name, an item nor a comment. The margin is where the block begins, as in a list of Markdown.
 */
export function yamlBlockEnd(text: string, start: number): number {
  const margin = /^ {0,200}/.exec(text.slice(start, start + 200))?.[0].length ?? 0;
  let at = start;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + margin + 200)).trimEnd();
    if (at > start && line !== '' && (line.slice(0, margin).trim() !== '' || !PART.test(line.slice(margin)))) return at;
    at = end + 1;
  }
  return text.length;
}

/** A line at the margin of a block, or below something in it. */
const PART = /^(?:[\s#}\]]|-(?:\s|$)|["']?[A-Za-z][\w$.-]{0,100}["']?:)/;

/** A line that only the full parser understands: a flow collection with content, an anchor, a block scalar. */
const BEYOND = /^[ -]*(?:"?[A-Za-z]\w*"?: )?(?:[{[] *[A-Za-z"']|[&*|>])/m;

/** Whether a text uses more of YAML than the block style that the command line prints. */
export function isBeyondBlockStyle(text: string): boolean {
  return BEYOND.test(text);
}
