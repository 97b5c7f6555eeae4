/** The reader of pastes in parts: JSON as the command line prints it, as most pastes are, needs none of the other formats and loads none. */
import { readTexts } from './read-texts.ts';
import type { Paste, PasteInput } from './types.ts';

/** Reads what {@link readPaste} reads, in the same way; the rest of the reader arrives when a text needs it. */
export async function readOnDemand(input: PasteInput): Promise<Paste> {
  let others = 0;
  const paste = readTexts(input, () => {
    others += 1;
    return [];
  });
  if (others === 0) return paste;
  const [{ readPaste }, { loadParsers, neededParsers }] = await Promise.all([
    import('./read-paste.ts'),
    import('./parsers.ts'),
  ]);
  return readPaste(input, await loadParsers(neededParsers(input)));
}
