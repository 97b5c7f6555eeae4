/** Progress as text: to keep it, to take it to another browser, and to tell the authors which questions are answered how. */
import type { Progress } from './state.ts';
import { entriesOf, type Store, storageKey, versionOf } from './storage.ts';

/** What is stored, as a text for a file; null when nothing is. It is not read, so that nothing gets lost on the way. */
export function exported(store: Store): string | null {
  try {
    return store.getItem(storageKey);
  } catch {
    return null;
  }
}

export type Import =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Progress>; readonly skipped: number }
  | { readonly ok: false; readonly problem: string };

/** The longest text that is read, in characters: every question of the course, answered ten times over, is shorter. */
export const LONGEST_IMPORT = 200_000;

const NO_PROGRESS = 'This is no progress of this site: ';

/** Why a text, or a file, of more than {@link LONGEST_IMPORT} is not read. */
export const TOO_LONG = `${NO_PROGRESS}it is too long. Choose the file that Export wrote.`;

/** Reads a text that {@link exported} has written. What it holds besides is skipped and counted. */
export function readImport(text: string): Import {
  if (text.length > LONGEST_IMPORT) return { ok: false, problem: TOO_LONG };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      ok: false,
      problem: `${NO_PROGRESS}the text is no JSON. Choose the file that Export wrote.`,
    };
  }
  const version = versionOf(value);
  if (version === 'newer')
    return {
      ok: false,
      problem: 'This was written by a newer version of this site. Load the page again, then import it.',
    };
  if (version === 'none') return { ok: false, problem: `${NO_PROGRESS}it has other fields.` };
  const { entries, others } = entriesOf(value);
  return { ok: true, entries, skipped: others.length };
}

/** Two memories of one question as one: an answer says more than none, and the later answer more than the earlier one. */
export function merged(mine: Progress | undefined, theirs: Progress): Progress {
  if (mine === undefined) return theirs;
  const order = (progress: Progress): number => progress.day ?? (progress.first === null ? -2 : -1);
  return order(theirs) > order(mine) ? theirs : mine;
}

/** The answers as text for an issue: no name, no date, nothing but what was asked and chosen. */
export function answersAsText(entries: ReadonlyMap<string, Progress>): string {
  const rows = [...entries]
    .filter(([, { first }]) => first !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { revision, first, outcome, chosen }]) =>
      [
        id,
        revision,
        first,
        outcome ?? 'open',
        chosen
          .join(' ')
          .replace(/[|`\s]+/g, ' ')
          .trim() || '-',
      ].join(' | '),
    );
  return [
    'Answers to the questions of Way Out. They hold no name and no time.',
    '',
    '| question | revision | first attempt | outcome | last answer |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}
