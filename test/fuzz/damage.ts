/**
 * `node test/fuzz/damage.ts --rounds 1 --seed 1`: every scenario in every format, with one loss in one document.
 * Prints each certain verdict that the whole paste contradicts, a table of them, and keeps their pastes in a folder.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LOSS_KINDS } from '../analyzer/damage/losses.ts';
import { FORMATS } from '../analyzer/damage/pieces.ts';
import { trials } from '../analyzer/damage/trials.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    /** Tries one in so many. */
    every: { type: 'string', default: '1' },
  },
});
const [rounds, seed, every] = [Number(values.rounds), Number(values.seed), Number(values.every)];
const folder = mkdtempSync(path.join(tmpdir(), 'way-out-damage-'));
const cells = new Map<string, { tried: number; flips: number; excused: number }>();
let flips = 0;

for (const trial of trials({ seed, rounds, every })) {
  const key = `${trial.format} ${trial.loss}`;
  const cell = cells.get(key) ?? { tried: 0, flips: 0, excused: 0 };
  cells.set(key, cell);
  cell.tried += 1;
  if (!trial.isFlip) continue;
  if (trial.excuse !== null) {
    cell.excused += 1;
    continue;
  }
  cell.flips += 1;
  flips += 1;
  const file = path.join(folder, `seed-${trial.seed}.txt`);
  writeFileSync(file, trial.text);
  console.log(`${trial.name}, ${trial.loss}: ${trial.whole} became ${trial.now} (${file})`);
}

console.log(`flips/excused/tried  ${LOSS_KINDS.join('  ')}`);
for (const format of FORMATS) {
  const row = LOSS_KINDS.map((loss) => cells.get(`${format} ${loss}`));
  console.log(`${format.padEnd(20)} ${row.map((c) => (c ? `${c.flips}/${c.excused}/${c.tried}` : '-')).join('  ')}`);
}
console.log(flips === 0 ? 'No verdict flips.' : `${flips} verdicts flip.`);
process.exitCode = flips === 0 ? 0 : 1;
