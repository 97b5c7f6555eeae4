/** The reader of pastes in parts: JSON as the command line prints it, as most pastes are, needs none of the other formats and loads none. */
import { readTexts } from './read-texts.ts';
import { atOnce, makePartLoader } from '../parts.ts';
import type { Parts, Run } from '../parts.ts';
import type { Paste, PasteInput } from './types.ts';

/** Reads pastes; the promise fails only when a part of the reader cannot be loaded. */
export type ReadOnDemand = (input: PasteInput) => Promise<Paste>;

/**
 * Makes a reader that has no part yet, and keeps those that it loads. It reads what {@link readPaste} reads, in the same way.
 * @param run how the work between two loads is run
 */
export function makeReader(run: Run = atOnce): ReadOnDemand {
  const withParts = makePartLoader(run);
  return async (input) =>
    (await withParts((parts) => readPlain(input, parts))) ??
    (await import('./read-in-parts.ts')).readInParts(input, withParts);
}

/** What `readPaste` does, with an equal paste. */
export const readOnDemand = makeReader();

/** The paste as far as it is plain JSON and commands above it; null where a text is anything else. */
function readPlain(input: PasteInput, parts: Parts): Paste | null {
  let others = 0;
  const paste = readTexts(input, parts, () => {
    others += 1;
    return { builders: [] };
  });
  return others === 0 ? paste : null;
}
