/**
 * `npm run fuzz -- vpcs --count 5000 --seed 1`: many generated VPCs through the analyzer and the naive oracle.
 * Prints every disagreement with its seed, and writes the paste of each to a folder, ready for `way-out check`.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { toTexts } from '../oracle/test-vpc.ts';
import type { Trial } from '../oracle/trial.ts';
import { trial } from '../oracle/trial.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    /** How many disagreements to print in full. */
    show: { type: 'string', default: '20' },
  },
});
const [count, first, show] = [Number(values.count), Number(values.seed), Number(values.show)];
const folder = mkdtempSync(path.join(tmpdir(), 'way-out-fuzz-'));
const verdicts = new Map<string, number>();
let disagreements = 0;

for (let seed = first; seed < first + count; seed += 1) {
  const result = trial(seed);
  verdicts.set(result.verdict, (verdicts.get(result.verdict) ?? 0) + 1);
  if (result.differences.length === 0) continue;
  disagreements += 1;
  if (disagreements <= show) console.log(describe(seed, result));
  save(seed, result);
}

const spread = [...verdicts].sort(([, a], [, b]) => b - a).map(([verdict, n]) => `${verdict} ${n}`);
console.log(`${count} VPCs from seed ${first}: ${spread.join(', ')}`);
console.log(disagreements === 0 ? 'The two agree on all of them.' : `They disagree on ${disagreements}: see ${folder}`);
process.exitCode = disagreements === 0 ? 0 : 1;

function describe(seed: number, { generated, differences }: Trial): string {
  const title = `seed ${seed}: ${generated.description} ${JSON.stringify(generated.question)}`;
  return [title, ...differences.map((item) => `  ${item.kind}: ${item.text}`)].join('\n');
}

function save(seed: number, result: Trial): void {
  const target = path.join(folder, `seed-${seed}`);
  mkdirSync(target, { recursive: true });
  for (const { name, text } of toTexts(result.generated)) writeFileSync(path.join(target, name), text);
  writeFileSync(path.join(target, 'README.txt'), `${describe(seed, result)}\n`);
}
