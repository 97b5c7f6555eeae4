/** Paired timing inside one run: medians of several runs, taken in turns, so that only ratios are reported. */

/** At least so many samples of each. */
const SAMPLES = 7;
/**
 * Milliseconds of processor time of one look at whether code still gets faster, how many looks without that are enough, and the
 * most of them. On a machine that is busy otherwise, half a second by the clock may be a twentieth of that.
 */
const [WINDOW, SETTLED, MOST] = [500, 3, 30];

/**
 * Milliseconds of processor time that each of `works` takes, median. They take turns, so that other work on the machine
 * and the collection of garbage fall on all of them alike. A warm-up comes first, until nothing gets faster: V8 is busy with
 * the five hundred functions of a small analysis for ten seconds, and what it measures before is its compiler. What takes
 * less than a millisecond is timed in batches, because the clock of the processor is coarser than that.
 */
export function measure(works: readonly (() => unknown)[], { budget = 400 } = {}): number[] {
  const batches = works.map((work) => Math.ceil((2 * runsWhenWarm(work)) / WINDOW));
  const samples = works.map((): number[] => []);
  const start = performance.now();
  for (let round = 0; round < SAMPLES || performance.now() - start < budget * works.length; round += 1)
    works.forEach((work, index) => samples[index]?.push(timeOf(work, batches[index] ?? 1)));
  return samples.map((times) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0);
}

/** How often a work is done in one window, as soon as that is no longer more than before. */
function runsWhenWarm(work: () => unknown): number {
  let best = 0;
  for (let windows = 0, still = 0; windows < MOST && still < SETTLED; windows += 1) {
    const runs = runsWithin(work, WINDOW);
    still = runs > best * 1.03 ? 0 : still + 1;
    best = Math.max(best, runs);
  }
  return best;
}

function runsWithin(work: () => unknown, budget: number): number {
  let runs = 0;
  for (const before = process.cpuUsage(); millisecondsSince(before) < budget; runs += 1) work();
  return runs;
}

function timeOf(work: () => unknown, batch: number): number {
  const before = process.cpuUsage();
  for (let run = 0; run < batch; run += 1) work();
  return millisecondsSince(before) / batch;
}

function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
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
