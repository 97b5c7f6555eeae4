/** Why a check did not come to a result, and what helps. These words are loaded with the page. */

/** A part of the checker could not be loaded. */
export class PartMissing extends Error {}

/** The analysis took longer than it may. */
export class OutOfTime extends Error {
  readonly limit: number;
  /** @param limit in milliseconds */
  constructor(limit: number) {
    super(`not done after ${limit} ms`);
    this.limit = limit;
  }
}

/** What Chromium, Firefox and Safari say when a part of a page cannot be fetched. */
const NOT_LOADED = /dynamically imported module|importing a module script failed/i;

/** Said when the reader has ended a check. */
export const STOPPED = 'Stopped. Your text is kept: change it, or press Check to try again.';

/** The sentence for an error that ended a check. */
export function failureText(error: unknown): string {
  if (error instanceof OutOfTime)
    return (
      `The check was not done after ${Math.round(error.limit / 1000)} seconds and was ended. Your text is kept. ` +
      'Try a part of it: the outputs for one VPC, or one output alone.'
    );
  const words = error instanceof Error ? error.message : String(error);
  return error instanceof PartMissing || NOT_LOADED.test(words)
    ? 'A part of the checker could not be loaded: the connection is gone, or this site has changed since you opened ' +
        'it. Your text is kept. Press Check to try again; if that does not help, reload the page.'
    : `The check itself failed (${words}). Your text is kept. Press Check to try again; if that does not help, reload the page.`;
}
