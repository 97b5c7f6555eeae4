/** What the page of progress says. */
import type { Outcome } from '../../quiz/state.ts';

export const nothingToExport = 'There is nothing to export: this browser remembers no answer.';
export const notWritten =
  'Nothing was imported: this browser forbids storage, has no room, or holds what a newer version of this site wrote.';
export const newerHere =
  'This browser holds answers that a newer version of this site wrote. They are kept as they are. Load the page again to get that version.';

/** How a lab was solved. */
export const labWords: Readonly<Record<Outcome, string>> = {
  right: 'solved without a hint',
  recovered: 'solved with hints',
  shown: 'solved after the author’s way was read',
  missed: 'not solved',
};

/** How an import went. */
export function importedText(answers: number, skipped: number): string {
  const done = answers === 1 ? '1 answer was read.' : `${answers} answers were read.`;
  return skipped === 0
    ? done
    : `${done} ${skipped} entries were skipped, because this version does not understand them.`;
}
