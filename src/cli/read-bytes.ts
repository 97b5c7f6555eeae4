/** The bytes of a file or of what is piped in, up to a limit: a device or a pipe may have no end. */
import { closeSync, openSync, readSync } from 'node:fs';
import { isatty } from 'node:tty';
import { codeOf, pause } from './output.ts';

const CHUNK = 65_536;
const STANDARD_INPUT = 0;

/**
 * Reads until the end, or until there is more than the limit.
 * @param file a path, or null for standard input
 * @param limit the most bytes that are of use
 * @returns the bytes, or null when there are more; throws what the system says, such as ENOENT
 * @example readBytes('/dev/zero', 1000) // null
 */
export function readBytes(file: string | null, limit: number): Buffer | null {
  const fd = file === null ? STANDARD_INPUT : openSync(file, 'r');
  try {
    return readAll(fd, limit);
  } finally {
    if (file !== null) closeSync(fd);
  }
}

function readAll(fd: number, limit: number): Buffer | null {
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const count = readChunk(fd, chunk);
    if (count === 0) return Buffer.concat(chunks, length);
    length += count;
    if (length > limit) return null;
    chunks.push(chunk.subarray(0, count));
  }
}

/** How many bytes came; none at the end. */
function readChunk(fd: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(fd, chunk, 0, chunk.length, null);
    } catch (error) {
      // Windows calls the end of a pipe an error.
      if (codeOf(error) === 'EOF') return 0;
      // A pipe whose writer is slower; at a terminal nothing is coming.
      if (codeOf(error) !== 'EAGAIN' || isatty(fd)) throw error;
      pause();
    }
  }
}
