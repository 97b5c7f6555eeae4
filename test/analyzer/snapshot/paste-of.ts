import type { CommandLine, Format, Paste, Path } from '../../../src/analyzer/paste/types.ts';

/** A document of a hand-made paste: its value, and what the reader would have said about it. */
export interface Piece {
  readonly value: unknown;
  readonly command?: string;
  readonly incomplete?: readonly Path[];
  readonly format?: Format;
}

/** A paste as the reader would hand it over; places are made up (line = number of steps of the path + 1). */
export function pasteOf(...pieces: readonly Piece[]): Paste {
  return {
    sources: [{ name: null, text: '' }],
    diagnostics: [],
    documents: pieces.map(({ value, command, incomplete, format }) => ({
      source: 0,
      format: format ?? 'json',
      value,
      command: command === undefined ? null : commandOf(command),
      incomplete: incomplete ?? [],
      isAlone: false,
      span: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
      locate: (path) => {
        const line = path.length + 1;
        return { start: { line, column: 1 }, end: { line, column: 2 } };
      },
    })),
  };
}

function commandOf(text: string): CommandLine {
  const words = text.split(' ').slice(1);
  const options: Record<string, string[]> = {};
  let last: string[] = [];
  for (const word of words.slice(2)) {
    if (word.startsWith('--')) options[word.slice(2)] = last = [];
    else last.push(word);
  }
  return { text, service: words[0] ?? null, operation: words[1] ?? null, options };
}
