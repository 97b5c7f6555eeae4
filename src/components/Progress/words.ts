/** What the page of progress says. */

export const nothingToExport = 'There is nothing to export: this browser remembers no answer.';
export const notWritten =
  'Nothing was imported: this browser forbids storage, has no room, or holds what a newer version of this site wrote.';
export const newerHere =
  'This browser holds answers that a newer version of this site wrote. They are kept as they are. Load the page again to get that version.';

/** How an import went. */
export function importedText(answers: number, skipped: number): string {
  const done = answers === 1 ? '1 answer was read.' : `${answers} answers were read.`;
  return skipped === 0
    ? done
    : `${done} ${skipped} entries were skipped, because this version does not understand them.`;
}
