/** Paired timing inside one run: the median of several runs of each, so that only ratios are reported. */

export interface Timing {
  /** Milliseconds of processor time, median: other work on the machine does not count. */
  readonly median: number;
}

/** Runs `work` until it has taken at least `budget` ms and five runs; the first run does not count. */
export function measure(work: () => unknown, budget = 400): Timing {
  work();
  const times: number[] = [];
  const start = performance.now();
  while (times.length < 5 || (performance.now() - start < budget && times.length < 200)) {
    const t0 = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(t0);
    times.push((user + system) / 1000);
    if (performance.now() - start > 20 * budget) break;
  }
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1] ?? 0 };
}

/** Columns padded to a readable table. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((r) => (r[c] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of rows)
    console.log(
      `  ${row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0))).join('  ')}`,
    );
}

export const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)}×`;
