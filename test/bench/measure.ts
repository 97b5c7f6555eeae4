/** Paired timing inside one run: medians of several runs, taken in turns, so that only ratios are reported. */

/** At least so many samples of each. */
const SAMPLES = 7;

/**
 * Milliseconds of processor time that each of `works` takes, median. They take turns, so that other work on the machine
 * and the collection of garbage fall on all of them alike. A warm-up comes first, so that code is compiled; what takes
 * less than a millisecond is timed in batches, because the clock of the processor is coarser than that.
 */
export function measure(works: readonly (() => unknown)[], { budget = 400, warmUp = 1000 } = {}): number[] {
  const batches = works.map((work) => Math.ceil((2 * runsWithin(work, warmUp)) / warmUp));
  const samples = works.map((): number[] => []);
  const start = performance.now();
  for (let round = 0; round < SAMPLES || performance.now() - start < budget * works.length; round += 1)
    works.forEach((work, index) => samples[index]?.push(timeOf(work, batches[index] ?? 1)));
  return samples.map((times) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0);
}

function runsWithin(work: () => unknown, budget: number): number {
  let runs = 0;
  for (const start = performance.now(); performance.now() - start < budget; runs += 1) work();
  return runs;
}

function timeOf(work: () => unknown, batch: number): number {
  const before = process.cpuUsage();
  for (let run = 0; run < batch; run += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / batch;
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
