/** YAML beyond the style of the command line: how it shows, and how far such a block reaches. */

/** The end of the block around `start`: before the first line at its margin that is neither a name, an item nor a comment. */
export function yamlBlockEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 200)).trimEnd();
    if (at > start && line !== '' && !/^(?:[\s#}\]]|-(?:\s|$)|["']?[A-Za-z][\w$.-]{0,100}["']?:)/.test(line)) return at;
    at = end + 1;
  }
  return text.length;
}

/** A line that only the full parser understands: a flow collection with content, an anchor, a block scalar. */
const BEYOND = /^[ -]*(?:"?[A-Za-z]\w*"?: )?(?:[{[] *[A-Za-z"']|[&*|>])/m;

/** Whether a text uses more of YAML than the block style that the command line prints. */
export function isBeyondBlockStyle(text: string): boolean {
  return BEYOND.test(text);
}
