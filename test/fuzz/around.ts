/**
 * `npm run fuzz -- around --every 1 --seed 0`: every kind of text around every scenario, in eight formats, at three places and
 * in two dresses. Prints each verdict that is not what it was, and keeps their pastes in a folder.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { changes, flips, SURROUNDINGS, trials } from '../analyzer/around/trials.ts';

const { values } = parseArgs({
  options: {
    /** Tries one in so many. */
    every: { type: 'string', default: '1' },
    seed: { type: 'string', default: '0' },
    /** Kinds by name, with commas between; all by default. */
    kinds: { type: 'string', default: Object.keys(SURROUNDINGS).join(',') },
  },
});
const folder = mkdtempSync(path.join(tmpdir(), 'way-out-around-'));
const byKind = new Map<string, number>();
let tried = 0;
let flipped = 0;

for (const trial of trials({
  every: Number(values.every),
  seed: Number(values.seed),
  kinds: values.kinds.split(','),
})) {
  tried += 1;
  if (!changes(trial) || trial.now === trial.truth) continue;
  if (flips(trial)) flipped += 1;
  byKind.set(trial.kind, (byKind.get(trial.kind) ?? 0) + 1);
  const file = path.join(folder, `${String(tried)}.txt`);
  writeFileSync(file, trial.text);
  console.log(`${trial.name}: ${trial.whole} became ${trial.now} (${file})`);
}

const lost = [...byKind.values()].reduce((sum, count) => sum + count, 0);
for (const [kind, count] of [...byKind].sort((a, b) => b[1] - a[1])) console.log(`${kind.padEnd(24)} ${String(count)}`);
console.log(
  `${String(tried)} tried, ${String(lost)} verdicts changed, ${String(flipped)} of them to a false certain one.`,
);
process.exitCode = flipped === 0 ? 0 : 1;
