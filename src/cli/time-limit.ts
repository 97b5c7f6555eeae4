/** A limit for work that does not give way to a timer. */
import { Script } from 'node:vm';
import { codeOf } from './output.ts';

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
    new Script("globalThis[Symbol.for('way-out.work')]()").runInThisContext({ timeout: seconds * 1000 });
  } catch (error) {
    if (codeOf(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return null;
  }
  return result;
}
