/** The day of a date, as pages print it: `2026-11-23`. */
export function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
