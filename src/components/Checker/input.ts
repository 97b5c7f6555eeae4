/** What was pasted, dropped and picked, as one input for the analyzer. */
import type { PasteInput } from '../../analyzer/paste/types.ts';

export interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
}

/** The text of the box and the files as one paste; null when there is nothing to read. */
export function inputOf(text: string, files: readonly TextFile[]): PasteInput | null {
  const hasText = text.trim() !== '';
  if (files.length === 0) return hasText ? text : null;
  const named = files.map(({ name, text: own }) => ({ name, text: own }));
  return hasText ? [{ name: 'pasted text', text }, ...named] : named;
}

/** The pieces of an input with their names, in the order in which the report counts them. */
export function piecesOfInput(input: PasteInput): readonly { readonly name: string; readonly text: string }[] {
  return typeof input === 'string' ? [{ name: '', text: input }] : input;
}

/** Size in characters, which is what reading costs. */
export function sizeOf(input: PasteInput): number {
  return piecesOfInput(input).reduce((sum, { text }) => sum + text.length, 0);
}

/** Reads files as text, in UTF-8 or in the UTF-16 that PowerShell writes; bytes that are neither become replacement characters. */
export async function readFiles(files: Iterable<File>, mostBytes: number): Promise<readonly TextFile[]> {
  const read = [...files].map(async (file): Promise<TextFile> => {
    // A file over the cap is not even opened: its size alone is reported.
    const text = file.size > mostBytes ? '' : decode(await file.arrayBuffer());
    return { name: file.name, text, bytes: file.size };
  });
  return Promise.all(read);
}

/** Text of bytes, by their byte-order mark. */
export function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
