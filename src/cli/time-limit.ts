/** A limit for work that does not give way to a timer. */
import { Script } from 'node:vm';
import { codeOf } from './output.ts';

/** The work took longer than it may. */
export class TimeUp extends Error {}

/**
 * Something that runs pieces of work one after the other, which may take so long together; what is loaded in between does
 * not count. Throws {@link TimeUp} when the time is over.
 */
export function limited(seconds: number): <T>(work: () => T) => T {
  let left = seconds;
  return (work) => {
    const start = performance.now();
    const done = left > 0 ? within(left, work) : null;
    left = done === null ? 0 : left - (performance.now() - start) / 1000;
    if (done === null) throw new TimeUp();
    return done.result;
  };
}

const WORK = Symbol.for('way-out.work');

/**
 * Runs the work, and ends it when it takes longer; Node's own clock for scripts watches from another thread and costs
 * nothing to start, where a worker thread would cost as much as the usual check.
 * @returns the result, or null when the time ran out
 */
export function within<T>(seconds: number, work: () => T): { readonly result: T } | null {
  let result: { readonly result: T } | null = null;
  const place = globalThis as unknown as Record<symbol, () => void>;
  place[WORK] = () => {
    result = { result: work() };
  };
  try {
    new Script("globalThis[Symbol.for('way-out.work')]()").runInThisContext({
      timeout: Math.max(1, Math.round(seconds * 1000)),
    });
  } catch (error) {
    if (codeOf(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return null;
  }
  return result;
}
