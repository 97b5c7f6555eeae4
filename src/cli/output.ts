/** Writing to the two outputs at once and in full: what goes wrong is known here, and not after the program's end. */
import { writeSync } from 'node:fs';

const AGAIN_MS = 5;

/**
 * Writes the pieces to a file descriptor, one after the other.
 * @returns false when the reader has closed the pipe (`| head`), which is no fault
 */
export function send(fd: 1 | 2, pieces: Iterable<string>): boolean {
  try {
    for (const piece of pieces) sendOne(fd, piece);
  } catch (error) {
    if (codeOf(error) === 'EPIPE' || codeOf(error) === 'EOF') return false;
    throw error;
  }
  return true;
}

function sendOne(fd: 1 | 2, piece: string): void {
  if (process.platform === 'win32') {
    // A console of Windows shows what it is given as text, not as bytes.
    (fd === 1 ? process.stdout : process.stderr).write(piece);
    return;
  }
  const bytes = Buffer.from(piece);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      pause(); // a full pipe: its reader is slower
    }
  }
}

/** Waits a moment for whoever is at the other end of a pipe. */
export const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, AGAIN_MS);

/** The system's word for an error, or nothing. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
