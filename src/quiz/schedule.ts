/** When a settled question comes back. Expanding gaps beyond these have not been shown to help. */
import type { Progress } from './state.ts';

const afterTrouble = [1, 3, 7, 21];
const afterSuccess = [7];

/** The day, in days since 1970, on which a question is due for review; null when it was never settled or is done with. */
export function dueDay(progress: Progress): number | null {
  // A review that was begun and not finished stays due.
  if (progress.day === null) return progress.reviews > 0 ? 0 : null;
  const gaps = progress.first === 'right' && progress.outcome === 'right' ? afterSuccess : afterTrouble;
  const gap = gaps[progress.reviews];
  return gap === undefined ? null : progress.day + gap;
}

/** The day of a clock, counted from 1970 in the reader's own time zone. */
export function dayOf(now: Date): number {
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000);
}
