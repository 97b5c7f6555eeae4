/** A text and a question as the fragment of an address, and back. What comes back is hostile until it is read. */
import type { Question } from '../analyzer/report/types.ts';

/** What a link carries. */
export interface Carried {
  readonly text: string;
  readonly question: Question;
}

/** Fragments over this many characters are refused: mail and chat cut longer addresses. */
export const MOST_FRAGMENT = 8 * 1024;

/** More than this does not come out of a fragment, however well it was compressed. */
const MOST_TEXT = 512 * 1024;

const VERSION = 'v1.';

/** The fragment without its `#`; null when it would be too long to send. */
export async function encode({ text, question }: Carried): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify([question, text]));
  const packed = await through(bytes, new CompressionStream('gzip'), Infinity);
  const fragment = VERSION + toBase64(packed ?? bytes);
  return fragment.length > MOST_FRAGMENT ? null : fragment;
}

/** Whether a fragment claims to be a shared check. */
export function isShared(fragment: string): boolean {
  return fragment.startsWith(VERSION);
}

/** What a fragment carries; null when it is broken, too large or of another version. Never throws. */
export async function decode(fragment: string): Promise<Carried | null> {
  if (!isShared(fragment) || fragment.length > MOST_FRAGMENT) return null;
  try {
    const bytes = fromBase64(fragment.slice(VERSION.length));
    const plain = await through(bytes, new DecompressionStream('gzip'), MOST_TEXT);
    return plain === null ? null : carried(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain)));
  } catch {
    return null;
  }
}

function carried(value: unknown): Carried | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [question, text] = value as readonly unknown[];
  if (typeof text !== 'string' || typeof question !== 'object' || question === null) return null;
  const { destination, family, port } = question as Readonly<Record<string, unknown>>;
  return {
    text,
    question: {
      ...(typeof destination === 'string' && destination.length <= 300 ? { destination } : {}),
      ...(family === 'ipv6' ? { family } : {}),
      ...(typeof port === 'number' && Number.isInteger(port) && port >= 1 && port <= 65535 ? { port } : {}),
    },
  };
}

/** Bytes through a transformation; null as soon as more than `most` come out. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
