/** Where YAML begins, and how far a block reaches that its reader gave up on. */
import { isStarter } from '../text/fields.ts';
import { isDressed } from '../other-names.ts';

const KEY_LINE = /^(?:- +)*([A-Z][A-Za-z0-9]{0,60}):(?:\s|$)/;

/** A name in another dress: `functionArn`. */
const OTHER_KEY = /^(?:- +)*([a-z]\w{1,60}):(?:\s|$)/;

/** A name that `--query` made up, and what its value looks like: an id, an address range, an ARN. */
const RENAMED_LINE = /^((?:- +)*)[A-Za-z]\w{0,60}:(?: +(?:[a-z]{1,16}-[\w*.…-]+|[\da-f.:]+\/\d{1,3}|arn:\S+))?$/;

/**
 * Whether a line starts YAML as the command line prints it: a known name, alone or in a list. A name that `--query` made
 * up counts when its value, or the line below it, is AWS's (FMT-21).
 */
export function startsYaml(line: string, below: string): boolean {
  const known = KEY_LINE.exec(line);
  if (known !== null && isStarter(known[1] ?? '')) return true;
  const dressed = OTHER_KEY.exec(line);
  if (dressed !== null && isDressed(dressed[1] ?? '')) return true;
  const renamed = RENAMED_LINE.exec(line);
  if (renamed === null) return false;
  const next = KEY_LINE.exec(below.trim());
  const other = OTHER_KEY.exec(below.trim())?.[1];
  const goesOn = (next !== null && isStarter(next[1] ?? '')) || (other !== undefined && isDressed(other));
  return line.endsWith(':') ? goesOn : goesOn || (renamed[1] !== '' && /^\s*(?:- +)?[A-Za-z]\w{0,60}:/.test(below));
}

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
