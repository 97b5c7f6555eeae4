/** Parts of the analyzer that few pastes need. Whoever has all of them at hand gives them; a page loads one when a paste meets it. */

/** A part by what loads it. */
export interface Part<T> {
  readonly load: () => Promise<T>;
}

/** The parts that are at hand. */
export interface Parts {
  /** The part itself. Throws {@link PartMissing} when it is not here: nothing is judged without it. */
  use<T>(part: Part<T>): T;
}

/** How a piece of work is run that does not give way to anything else: as it is, or under the clock of whoever asks for it. */
export type Run = <T>(work: () => T) => T;

export const atOnce: Run = (work) => work();

/** Work met a part that is not loaded: it has to begin anew, with the part. */
export class PartMissing extends Error {
  readonly part: Part<unknown>;

  constructor(part: Part<unknown>) {
    super('a part of the analyzer is not loaded');
    this.part = part;
  }
}

/** These parts and no others. */
export function partsOf(entries: Iterable<readonly [Part<unknown>, unknown]>): Parts {
  const loaded = new Map(entries);
  return {
    use<T>(part: Part<T>): T {
      if (!loaded.has(part)) throw new PartMissing(part);
      return loaded.get(part) as T; // each part stands beside what it loads
    },
  };
}

/**
 * Does work that may need parts, and loads those that it asks for. The work is pure, so that it can begin anew: what it had done
 * without the part is forgotten.
 */
export function makePartLoader(run: Run = atOnce): <T>(work: (parts: Parts) => T) => Promise<T> {
  const loaded = new Map<Part<unknown>, unknown>();
  return async (work) => {
    for (;;) {
      try {
        return run(() => work(partsOf(loaded)));
      } catch (problem) {
        if (!(problem instanceof PartMissing)) throw problem;
        loaded.set(problem.part, await problem.part.load());
      }
    }
  };
}
