/**
 * `npm run fuzz -- pastes --count 100000 --seed 1`: damaged pastes through the reader and the analyzer.
 * Says how far it is now and then; prints every seed that throws, points outside its text, or takes more than a second of the processor,
 * and keeps its paste in a file.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../../src/analyzer/index.ts';
import { outside } from '../analyzer/paste/support/inside.ts';
import { damaged } from '../analyzer/paste/support/mutate.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const [count, first] = [Number(values.count), Number(values.seed)];
const folder = mkdtempSync(path.join(tmpdir(), 'way-out-pastes-'));
const verdicts = new Map<string, number>();
/** After how many pastes a long run says how far it is. */
const PROGRESS = 10_000;
let faults = 0;
let slowest = 0;

for (let seed = first; seed < first + count; seed += 1) {
  const text = damaged(seed);
  const fault = faultOf(text);
  const tried = seed - first + 1;
  if (tried % PROGRESS === 0) console.error(`${tried} tried, the slowest ${slowest.toFixed(0)} ms, ${faults} faults`);
  if (fault === null) continue;
  faults += 1;
  const file = path.join(folder, `seed-${seed}.txt`);
  writeFileSync(file, text);
  console.log(`seed ${seed}: ${fault} (${file})`);
}

const spread = [...verdicts].sort(([, a], [, b]) => b - a).map(([verdict, n]) => `${verdict} ${n}`);
console.log(
  `${count} pastes from seed ${first}: ${spread.join(', ')}; the slowest took ${slowest.toFixed(0)} ms; ${faults} faults`,
);
process.exitCode = faults === 0 ? 0 : 1;

function faultOf(text: string): string | null {
  const before = process.cpuUsage();
  try {
    const report = check(text);
    verdicts.set(report.verdict, (verdicts.get(report.verdict) ?? 0) + 1);
    const { user, system } = process.cpuUsage(before);
    const time = (user + system) / 1000;
    slowest = Math.max(slowest, time);
    const wrong = outside(text, report);
    if (wrong.length > 0) return wrong.join(', ');
    return time > 1000 ? `took ${time.toFixed(0)} ms` : null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
