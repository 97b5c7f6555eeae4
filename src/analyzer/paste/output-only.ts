/** Whether a text is whole outputs, each with the command above it or without, and nothing else. */
import type { DocumentBuilder } from './document-builder.ts';
import { isPlainCommand, isPlainPrompt } from './plain-lines.ts';
import type { Format } from './types.ts';

/** What the command line prints, and the answers of the API. */
const PRINTED: ReadonlySet<Format> = new Set(['json', 'yaml', 'yaml-stream', 'text', 'table', 'xml']);

/**
 * Looks at what stands beside the documents of a text about which there was nothing to say.
 * @param builders all of them, whose offsets count in the text
 */
export function isOutputOnly(text: string, builders: readonly DocumentBuilder[]): boolean {
  let from = 0;
  for (const { format, incomplete, base, span, command } of builders) {
    if (!PRINTED.has(format) || incomplete.length > 0 || base.text !== text || span.start < from) return false;
    const above = linesOf(text.slice(from, span.start)).filter((line) => !isPlainPrompt(line));
    if (above.length !== (command === null ? 0 : 1) || !above.every(isPlainCommand)) return false;
    from = span.end;
  }
  return builders.length > 0 && linesOf(text.slice(from)).every(isPlainPrompt);
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
