/** Why a check did not come to a result, and what helps. */

/** What Chromium, Firefox and Safari say when a part of a page cannot be fetched. */
const NOT_LOADED = /dynamically imported module|importing a module script failed/i;

/** The sentence for an error that ended a check. */
export function failureText(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return NOT_LOADED.test(words)
    ? 'A part of the checker could not be loaded; perhaps the connection is gone. Keep a copy of your text, reload the page and paste it again.'
    : `The check itself failed (${words}). Keep a copy of your text, reload the page and try again.`;
}
