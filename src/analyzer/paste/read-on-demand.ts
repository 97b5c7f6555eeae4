/** The reader of pastes in parts: JSON as the command line prints it, as most pastes are, needs none of the other formats and loads none. */
import { readTexts } from './read-texts.ts';
import { atOnce, makePartLoader } from '../parts.ts';
import type { Parts, Run } from '../parts.ts';
import type { Paste, PasteInput } from './types.ts';

/**
 * Reads what {@link readPaste} reads, in the same way; the rest of the reader arrives when a text needs it.
 * @param run how the work between two loads is run
 */
export async function readOnDemand(input: PasteInput, run: Run = atOnce): Promise<Paste> {
  const paste = await makePartLoader(run)((parts) => readPlain(input, parts));
  if (paste !== null) return paste;
  const [{ readPaste }, { loadParsers, neededParsers }] = await Promise.all([
    import('./read-paste.ts'),
    import('./parsers.ts'),
  ]);
  const parsers = await loadParsers(run(() => neededParsers(input)));
  return run(() => readPaste(input, parsers));
}

/** The paste as far as it is plain JSON and commands above it; null where a text is anything else. */
function readPlain(input: PasteInput, parts: Parts): Paste | null {
  let others = 0;
  const paste = readTexts(input, parts, () => {
    others += 1;
    return [];
  });
  return others === 0 ? paste : null;
}
