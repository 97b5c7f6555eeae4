/** Files or standard input as named texts; UTF-16 (PowerShell's redirection) is decoded by its byte order mark. */
import { readFileSync } from 'node:fs';
import { printable } from '../analyzer/report/printable.ts';

export type Input =
  | { readonly kind: 'read'; readonly texts: readonly { readonly name: string; readonly text: string }[] }
  | { readonly kind: 'failed'; readonly message: string };

/** @param files paths, or `-` for standard input; none means standard input */
export function readInput(files: readonly string[]): Input {
  const texts: { name: string; text: string }[] = [];
  for (const name of files.length > 0 ? files : ['-']) {
    try {
      const bytes = readFileSync(name === '-' ? 0 : name);
      texts.push({ name: name === '-' ? 'standard input' : name, text: decode(bytes) });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      const why =
        {
          ENOENT: 'there is no such file',
          EISDIR: 'it is a folder',
          EACCES: 'it may not be read',
          EAGAIN: 'nothing was piped in',
        }[code] ?? code;
      return {
        kind: 'failed',
        message: `way-out: could not read ${name === '-' ? 'standard input' : `"${printable(name)}"`}: ${why}. Give a file with the output of an AWS CLI command, or pipe it in.`,
      };
    }
  }
  return { kind: 'read', texts };
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('utf8');
}
