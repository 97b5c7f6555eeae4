/** What is remembered of a terminal; a page loads this file before anything was typed. */

/** All that has to be remembered; the state is what the lines make of the lab's documents. */
export interface Session {
  /** Commands that changed something, in their order. */
  readonly done: readonly string[];
  /** How often functions were invoked: an intermittent one alternates. */
  readonly invocations: number;
  /** How many hints were given. */
  readonly hints: number;
}

export const FRESH: Session = { done: [], invocations: 0, hints: 0 };
