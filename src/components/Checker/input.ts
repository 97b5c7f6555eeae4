/** What was pasted, dropped and picked, as one input for the analyzer. */
import type { PasteInput } from '../../analyzer/paste/types.ts';

export interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
  /** True for a text that was pasted and is too long for the box. */
  readonly isHeld?: boolean;
  /** True for an output that was pasted beside another one. */
  readonly isAdded?: boolean;
}

/** The name of the function that stands for the reader's answer that theirs is not attached. */
export const UNATTACHED_NAME = 'your-function';

// In the shape of get-function-configuration, so that the analyzer needs no second way to be told.
const UNATTACHED = {
  name: 'your answer',
  text: JSON.stringify({
    FunctionName: UNATTACHED_NAME,
    Runtime: 'any',
    VpcConfig: { SubnetIds: [], SecurityGroupIds: [], VpcId: '' },
  }),
};

/** What else the reader said about the function. */
export interface Answers {
  readonly isUnattached: boolean;
}

/** The text of the box, the files and the answers as one paste; null when there is nothing to read. */
export function inputOf(text: string, files: readonly TextFile[], answers: Answers): PasteInput | null {
  const hasText = text.trim() !== '';
  if (!hasText && files.length === 0) return null;
  if (hasText && files.length === 0 && !answers.isUnattached) return text;
  return [
    ...(hasText ? [{ name: 'pasted text', text }] : []),
    ...files.map(({ name, text: own }) => ({ name, text: own })),
    ...(answers.isUnattached ? [UNATTACHED] : []),
  ];
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
