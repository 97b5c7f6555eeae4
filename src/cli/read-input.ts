/** Files or standard input as named texts; UTF-16 (PowerShell's redirection) is decoded by its byte order mark. */
import { MAX_CHARACTERS, MAX_CHARACTERS_WORDS } from '../analyzer/paste/limits.ts';
import { printable } from '../analyzer/report/printable.ts';
import { codeOf } from './output.ts';
import { readBytes } from './read-bytes.ts';

/** No encoding takes more for one character, as they are counted there; whatever holds more bytes is too long in any. */
const MAX_BYTES = 3 * MAX_CHARACTERS;
const ADVICE = 'Give a file with the output of an AWS CLI command, or pipe it in.';

export type Input =
  | { readonly kind: 'read'; readonly texts: readonly { readonly name: string; readonly text: string }[] }
  | { readonly kind: 'failed'; readonly message: string };

/** @param files paths, or `-` for standard input; none means standard input */
export function readInput(files: readonly string[]): Input {
  const texts: { name: string; text: string }[] = [];
  for (const name of files.length > 0 ? files : ['-']) {
    const isPiped = name === '-';
    const failed = (why: string): Input => ({
      kind: 'failed',
      message: `way-out: could not read ${isPiped ? 'standard input' : `"${printable(name)}"`}: ${why}`,
    });
    try {
      const bytes = readBytes(isPiped ? null : name, MAX_BYTES);
      if (bytes === null)
        return failed(
          `it is longer than the ${MAX_CHARACTERS_WORDS} that are read of one paste. Give only the resources of the function's VPC.`,
        );
      texts.push({ name: isPiped ? 'standard input' : name, text: decode(bytes) });
    } catch (error) {
      return failed(`${whyOf(error)}. ${ADVICE}`);
    }
  }
  return { kind: 'read', texts };
}

function whyOf(error: unknown): string {
  const code = codeOf(error);
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'it may not be read',
    EPERM: 'it may not be read',
    ELOOP: 'it is a link that leads back to itself',
    ENAMETOOLONG: 'its name is too long',
    EAGAIN: 'nothing was piped in',
  };
  if (Object.hasOwn(known, code)) return known[code] ?? code;
  return code === '' ? String(error) : code;
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('utf8');
}
