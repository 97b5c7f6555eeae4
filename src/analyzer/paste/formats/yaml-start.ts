/** Where YAML begins, and how far a block reaches that its reader gave up on. */
import { isStarter } from './fields.ts';

const KEY_LINE = /^(?:- +)*([A-Z][A-Za-z0-9]{0,60}):(?:\s|$)/;

/** Whether a line starts YAML as the command line prints it: a known name, alone or in a list. */
export function startsYaml(line: string): boolean {
  const match = KEY_LINE.exec(line);
  return match !== null && isStarter(match[1] ?? '');
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
