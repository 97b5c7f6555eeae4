/** Lines of a shell as requests: what fixes print, with variables for what the reader chose and for ids that AWS assigns. */
import type { Capture, Change } from '../types.ts';
import { readCommand } from './read-command.ts';

/** Requests in their order and the answers that variables keep; or one sentence, and which of the lines it is about. */
export type ReadScript =
  | { readonly changes: readonly Change[]; readonly captures: ReadonlyMap<number, Capture>; readonly problem?: never }
  | { readonly problem: string; readonly at: number };

/** `NAME=…` of bash and `$NAME = …` of PowerShell. */
const ASSIGNMENT = /^(?:\$([A-Za-z_]\w*) = ?|([A-Za-z_]\w*)=)(.*)$/s;
/** Where a new line is a new command, and not the rest of the last one. */
const NEXT_LINE = /\r?\n(?=(?:\$ )?(?:aws |[A-Za-z_]\w*=|\$[A-Za-z_]\w* = ))/;
const QUERY = / --query ([A-Za-z]+(?:\.[A-Za-z]+)*)(?= |$)/;

/**
 * Reads commands of the AWS CLI and the variables between them.
 * @param texts one or more lines each, as bash or PowerShell takes them
 * @example readScript(["SUBNET=subnet-1", 'aws ec2 create-nat-gateway --subnet-id "$SUBNET"']).changes[0].input.SubnetId // subnet-1
 */
export function readScript(texts: readonly string[]): ReadScript {
  const lines = texts.flatMap((text, at) =>
    text
      .trim()
      .split(NEXT_LINE)
      .map((line) => ({ line, at })),
  );
  const values = new Map<string, string>();
  const changes: Change[] = [];
  const captures = new Map<number, Capture>();
  for (const { line, at } of lines) {
    const [, ofPowerShell, ofBash, given = ''] = ASSIGNMENT.exec(line) ?? [];
    const name = ofPowerShell ?? ofBash;
    const isCapture = /^(?:\$\()?aws /.test(given);
    if (name !== undefined && !isCapture) {
      values.set(name, unquoted(given));
      continue;
    }
    const command = name === undefined ? line : given.replace(/^\$\((.*)\)$/s, '$1');
    const read = readCommand(filled(command, values));
    if ('problem' in read) return { problem: read.problem, at };
    if (name !== undefined) {
      const query = QUERY.exec(command)?.[1];
      if (query === undefined)
        return { problem: `${name} takes a whole answer; expected --query and the name of its id.`, at };
      // From here on the name means what AWS will answer.
      values.delete(name);
      captures.set(changes.length, { name: `$${name}`, query });
    }
    changes.push(read.change);
  }
  return { changes, captures };
}

const unquoted = (text: string): string =>
  /^'([^']*)'$|^"([^"]*)"$/.exec(text.trim())?.slice(1).find(isThere) ?? text.trim();

const isThere = (text: string | undefined): boolean => text !== undefined;

/** The command with the variables that have a value, outside single quotes as in a shell. */
function filled(command: string, values: ReadonlyMap<string, string>): string {
  return command
    .split(/('[^']*')/)
    .map((part) =>
      part.startsWith("'")
        ? part
        : part.replaceAll(
            /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g,
            (_whole: string, braced?: string, bare?: string) => {
              const name = braced ?? bare ?? '';
              return values.get(name) ?? `$${name}`;
            },
          ),
    )
    .join('');
}
